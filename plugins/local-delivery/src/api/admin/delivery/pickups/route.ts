import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageSchema, queryOf } from "@pignon/kit"
import { withSlots } from "../../../../lib/read-stops"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"

/** The beginning of the customer's name or the order's number. */
const AdminListPickups = z.object({ q: z.string().trim().max(60).optional(), ...pageSchema }).strict()

const matching = (q: string | undefined) => {
  if (!q) return {}
  return /^\d{1,9}$/.test(q)
    ? { order_display_id: Number(q) }
    : { name: { $ilike: `%${q.replace(/[%_\\]/g, "")}%` } }
}

/** Orders that wait at the counter, the oldest first; those whose hand-over failed are told by their status. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { q, limit, offset } = queryOf(req, AdminListPickups)
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [pickups, count] = await service.listAndCountDeliveryStops(
    { mode: "pickup", status: ["planned", "departed", "arrived", "failed"], ...matching(q) },
    { take: limit, skip: offset, order: { created_at: "ASC" } },
  )
  res.json({ pickups: await withSlots(req.scope, pickups), count, limit, offset })
}
