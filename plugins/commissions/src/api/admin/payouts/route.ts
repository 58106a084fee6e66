import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../../../modules/commissions"
import { payVendorWorkflow } from "../../../workflows"

/** A payment that was made; without an amount, everything that is due. The key makes asking twice harmless. */
export const AdminCreatePayout = z
  .object({
    vendor_id: z.string(),
    amount_cents: z.number().int().positive().max(100_000_000).optional(),
    method: z.literal("manual").default("manual"),
    note: z.string().trim().max(300).optional(),
    request_key: z.string().min(8).max(100),
  })
  .strict()

/** Payments to shops, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const [payouts, count] = await service.listAndCountPayouts(
    {},
    { take: limit, skip: offset, order: { created_at: "DESC" } },
  )
  res.json({ payouts, count, limit, offset })
}

/** Records a payment to a shop. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AdminCreatePayout), created_by: req.auth_context.actor_id }
  const { result } = await payVendorWorkflow(req.scope).run({ input })
  res.status(201).json({ payout: result })
}
