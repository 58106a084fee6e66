import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { giveUpParcelWorkflow } from "../../../../../../workflows"

/** Why nobody looks for the parcel any more, and what was in it where another parcel might hold it. */
export const AdminGiveUpParcel = z
  .object({
    reason: z.string().trim().min(2).max(200),
    lines: z
      .array(
        z
          .object({ line_id: z.string().max(60), quantity: z.number().int().min(1).max(1000).optional() })
          .strict(),
      )
      .max(200)
      .optional(),
  })
  .strict()

/** Gives a missing or damaged parcel up: its lines are not paid, the rest of the order goes on. Repeating changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const body = bodyOf(req, AdminGiveUpParcel)
  const input = { ...body, incident_id: req.params.id ?? "", actor_id: req.auth_context.actor_id }
  const { result } = await giveUpParcelWorkflow(req.scope).run({ input })
  res.json(result)
}
