import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { actorOf } from "../../../../../../lib/actor"
import { FAIL_REASONS } from "../../../../../../domain/stop"
import { failStopWorkflow } from "../../../../../../workflows"

/** Why the goods were not handed over. */
export const AdminFailStop = z
  .object({ reason: z.enum(FAIL_REASONS), note: z.string().trim().max(500).optional() })
  .strict()

/** The hand-over failed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AdminFailStop), id: req.params.id ?? "", actor: actorOf(req) }
  const { result } = await failStopWorkflow(req.scope).run({ input })
  res.json({ stop: { id: result.id, status: "failed", reason: result.reason } })
}
