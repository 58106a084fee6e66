import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { actorOf } from "../../../../lib/actor"
import { ownRounds } from "../../../../lib/read-stops"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../modules/local-delivery"
import { planRoundWorkflow } from "../../../../workflows"

/** A round to be made of the stops nobody drives yet: all, those of a slot, or those named, in that order. */
export const AdminPlanRound = z
  .object({
    date: z.iso.date(),
    name: z.string().trim().min(1).max(120),
    slot_id: z.string().max(60).optional(),
    driver_user_id: z.string().max(60).optional(),
    stop_ids: z.array(z.string().max(60)).min(1).max(100).optional(),
  })
  .strict()

/** The rounds, the latest first; a driver sees his own and those without a driver. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { date, limit, offset } = queryOf(
    req,
    z.object({ date: z.iso.date().optional(), ...pageSchema }).strict(),
  )
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [rounds, count] = await service.listAndCountDeliveryRounds(
    { ...(date ? { date } : {}), ...ownRounds(actorOf(req)) },
    { relations: ["stops"], take: limit, skip: offset, order: { created_at: "DESC" } },
  )
  res.json({ rounds, count, limit, offset })
}

/** Makes a round. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await planRoundWorkflow(req.scope).run({ input: bodyOf(req, AdminPlanRound) })
  res.status(201).json({ round: result })
}
