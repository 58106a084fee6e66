import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { localDate, pageSchema, queryOf } from "@pignon/kit"
import { materialise } from "../../../../lib/offer-slots"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"

/** From which local date on, and of which mode. */
export const AdminListSlots = z
  .object({ from: z.iso.date().optional(), mode: z.enum(["delivery", "pickup"]).optional(), ...pageSchema })
  .strict()

/** The windows of the days ahead with their places. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { from, mode, limit, offset } = queryOf(req, AdminListSlots)
  await materialise(req.scope, new Date())
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [slots, count] = await service.listAndCountDeliverySlots(
    { date: { $gte: from ?? localDate(new Date()) }, ...(mode ? { mode } : {}) },
    { take: limit, skip: offset, order: { start_at: "ASC" } },
  )
  res.json({ slots, count, limit, offset })
}
