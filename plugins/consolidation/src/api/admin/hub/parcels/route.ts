import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { listParameter, pageSchema, queryOf } from "@pignon/kit"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../../../modules/consolidation"
import { PARCEL_STATUSES } from "../../../../domain/parcels"

/** Filters of the parcels. */
export const AdminListParcels = z
  .object({
    status: listParameter.pipe(z.array(z.enum(PARCEL_STATUSES))).optional(),
    order_id: z.string().optional(),
    ...pageSchema,
  })
  .strict()

/** Parcels, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { status, order_id, limit, offset } = queryOf(req, AdminListParcels)
  const service = req.scope.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const [parcels, count] = await service.listAndCountParcels(
    { ...(status ? { status } : {}), ...(order_id ? { order_id } : {}) },
    { take: limit, skip: offset, order: { created_at: "DESC" } },
  )
  res.json({ parcels, count, limit, offset })
}
