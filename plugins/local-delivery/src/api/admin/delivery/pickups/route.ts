import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageSchema, queryOf } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"

/** Orders that wait at the counter, the oldest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [pickups, count] = await service.listAndCountDeliveryStops(
    { mode: "pickup", status: ["planned", "departed", "arrived"] },
    { take: limit, skip: offset, order: { created_at: "ASC" } },
  )
  res.json({ pickups, count, limit, offset })
}
