import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"
import { addExceptionWorkflow } from "../../../../workflows"

/** A day that differs from the week. */
export const AdminCreateException = z
  .object({
    date: z.iso.date(),
    mode: z.enum(["delivery", "pickup"]).nullable().default(null),
    is_closed: z.boolean().default(true),
    capacity: z.number().int().min(0).max(10_000).nullable().default(null),
    reason: z.string().max(200).default(""),
  })
  .strict()

/** The days that differ from the week, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [exceptions, count] = await service.listAndCountSlotExceptions(
    {},
    { take: limit, skip: offset, order: { date: "DESC" } },
  )
  res.json({ exceptions, count, limit, offset })
}

/** Enters a day that differs from the week. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await addExceptionWorkflow(req.scope).run({ input: bodyOf(req, AdminCreateException) })
  res.status(201).json({ exception: result })
}
