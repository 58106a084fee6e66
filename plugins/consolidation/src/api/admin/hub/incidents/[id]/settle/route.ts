import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { settleIncidentWorkflow } from "../../../../../../workflows"

/** What was done about it. */
export const AdminSettleIncident = z.object({ resolution: z.string().trim().min(2).max(500) }).strict()

/** Closes an incident. Repeating changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AdminSettleIncident), id: req.params.id ?? "" }
  const { result } = await settleIncidentWorkflow(req.scope).run({ input })
  res.json({ incident: { id: result.id, status: "closed" } })
}
