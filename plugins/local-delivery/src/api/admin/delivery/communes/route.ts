import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"

const MOST = 5000

/** Every commune of the region with its place, for the map on which areas are drawn. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const communes = await service.listCommunes(
    {},
    { select: ["insee", "name", "latitude", "longitude"], take: MOST, order: { name: "ASC" } },
  )
  res.json({ communes, count: communes.length })
}
