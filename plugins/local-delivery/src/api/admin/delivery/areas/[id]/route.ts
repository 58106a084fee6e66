import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { saveAreaWorkflow } from "../../../../../workflows"

const cents = z.number().int().min(0).max(1_000_000)

/** What may change of an area. */
export const AdminUpdateArea = z
  .object({
    name: z.string().trim().min(1).max(120).optional(),
    radius_km: z.number().positive().max(200).optional(),
    polygon: z.record(z.string(), z.unknown()).optional(),
    insee_codes: z.array(z.string()).max(2000).optional(),
    priority: z.number().int().min(0).max(1000).optional(),
    fee_cents: cents.optional(),
    free_from_cents: cents.nullable().optional(),
    min_basket_cents: cents.optional(),
    is_active: z.boolean().optional(),
  })
  .strict()

/** Changes an area. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AdminUpdateArea), id: req.params.id ?? "" }
  const { result } = await saveAreaWorkflow(req.scope).run({ input })
  res.json({ area: result })
}
