import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"
import { addTemplatesWorkflow } from "../../../../workflows"
import { SlotTemplateInput } from "../../../../workflows/set-up/schema"

/** The windows of the week. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [slot_templates, count] = await service.listAndCountSlotTemplates(
    {},
    { take: limit, skip: offset, order: { weekday: "ASC", start: "ASC" } },
  )
  res.json({ slot_templates, count, limit, offset })
}

/** Enters windows of the week, one a weekday named. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await addTemplatesWorkflow(req.scope).run({ input: bodyOf(req, SlotTemplateInput) })
  res.status(201).json(result)
}
