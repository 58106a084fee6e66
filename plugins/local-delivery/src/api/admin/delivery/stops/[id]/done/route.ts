import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { actorOf } from "../../../../../../lib/actor"
import { finishStopWorkflow } from "../../../../../../workflows"

/** Who took the goods. */
export const AdminFinishStop = z.object({ recipient: z.string().trim().max(120).optional() }).strict()

/** The goods were handed over. Repeating changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AdminFinishStop), id: req.params.id ?? "", actor: actorOf(req) }
  const { result } = await finishStopWorkflow(req.scope).run({ input })
  res.json({ stop: { id: result.id, status: "done" } })
}
