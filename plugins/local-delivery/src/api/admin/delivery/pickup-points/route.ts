import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"
import { savePickupPointWorkflow } from "../../../../workflows"
import { PickupPointInput } from "../../../../workflows/set-up/schema"

/** The counters, those out of use included. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [pickup_points, count] = await service.listAndCountPickupPoints(
    {},
    { take: limit, skip: offset, order: { name: "ASC" } },
  )
  res.json({ pickup_points, count, limit, offset })
}

/** Enters a counter. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await savePickupPointWorkflow(req.scope).run({ input: bodyOf(req, PickupPointInput) })
  res.status(201).json({ pickup_point: result })
}
