import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"
import { saveAreaWorkflow } from "../../../../workflows"
import { AreaInput } from "../../../../workflows/set-up/schema"

/** The delivery areas. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [areas, count] = await service.listAndCountDeliveryAreas(
    {},
    { take: limit, skip: offset, order: { priority: "DESC" } },
  )
  res.json({ areas, count, limit, offset })
}

/** Enters an area. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await saveAreaWorkflow(req.scope).run({ input: bodyOf(req, AreaInput) })
  res.status(201).json({ area: result })
}
