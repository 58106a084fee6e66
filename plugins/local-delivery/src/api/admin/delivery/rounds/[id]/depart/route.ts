import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actorOf } from "../../../../../../lib/actor"
import { departRoundWorkflow } from "../../../../../../workflows"

/** The driver leaves. Repeating changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await departRoundWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", actor: actorOf(req) },
  })
  res.json({ round: result })
}
