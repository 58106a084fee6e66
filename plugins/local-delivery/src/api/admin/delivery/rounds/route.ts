import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"
import { planRoundWorkflow } from "../../../../workflows"

/** A round to be made of the stops nobody drives yet. */
export const AdminPlanRound = z
  .object({
    date: z.iso.date(),
    name: z.string().trim().min(1).max(120),
    slot_id: z.string().optional(),
    driver_user_id: z.string().optional(),
    stop_ids: z.array(z.string()).min(1).max(100).optional(),
  })
  .strict()

/** The rounds, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { date, limit, offset } = queryOf(req, z.object({ date: z.iso.date().optional(), ...pageSchema }).strict())
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [rounds, count] = await service.listAndCountDeliveryRounds(date ? { date } : {}, {
    relations: ["stops"],
    take: limit,
    skip: offset,
    order: { created_at: "DESC" },
  })
  res.json({ rounds, count, limit, offset })
}

/** Makes a round. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await planRoundWorkflow(req.scope).run({ input: bodyOf(req, AdminPlanRound) })
  res.status(201).json({ round: result })
}
