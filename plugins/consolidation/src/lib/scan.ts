import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scanParcelWorkflow } from "../workflows"
import type { Scan } from "../workflows/steps/scan-parcel"

/** Passes a scan on and answers the parcel as it is then. */
export async function scan(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  said: Omit<Scan, "code" | "actor_id">,
) {
  const input = { ...said, code: req.params.code ?? "", actor_id: req.auth_context.actor_id }
  const { result } = await scanParcelWorkflow(req.scope).run({ input })
  const { parcel, has_moved, is_now_complete } = result
  res.json({ parcel, has_moved, is_now_complete })
}
