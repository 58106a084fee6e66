import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageSchema, queryOf } from "@pignon/kit"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../../../modules/commissions"

/** Of which order or shop. */
export const AdminListLedger = z
  .object({ order_id: z.string().optional(), vendor_id: z.string().optional(), ...pageSchema })
  .strict()

/** Movements with their entries, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { order_id, vendor_id, limit, offset } = queryOf(req, AdminListLedger)
  const service = req.scope.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const [transactions, count] = await service.listAndCountLedgerTransactions(
    { ...(order_id ? { order_id } : {}), ...(vendor_id ? { entries: { vendor_id } } : {}) },
    { relations: ["entries"], order: { seq: "DESC" }, take: limit, skip: offset },
  )
  res.json({ transactions, count, limit, offset })
}
