import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, noQuery, notFound } from "@pignon/kit"
import { actorOf } from "../../../../../lib/actor"
import { ownRounds, withSlots } from "../../../../../lib/read-stops"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../../modules/local-delivery"
import { changeRoundWorkflow } from "../../../../../workflows"

/** Who drives a round (null: whoever leaves with it), and every stop in the order it is driven. */
export const AdminChangeRound = z
  .object({
    driver_user_id: z.string().min(1).max(60).nullable().optional(),
    stop_ids: z.array(z.string().max(60)).min(1).max(100).optional(),
  })
  .strict()

async function readRound(req: AuthenticatedMedusaRequest) {
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [round] = await service.listDeliveryRounds(
    { id: req.params.id, ...ownRounds(actorOf(req)) },
    { relations: ["stops"], take: 1 },
  )
  if (!round) return notFound("round.not_found", "Cette tournée n’existe pas.")
  const stops = await withSlots(
    req.scope,
    [...round.stops].sort((a, b) => a.sequence - b.sequence),
  )
  return { ...round, stops }
}

/** One round with its stops in driving order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json({ round: await readRound(req) })
}

/** Gives a round another driver, or its stops another order. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AdminChangeRound), id: req.params.id ?? "", actor: actorOf(req) }
  await changeRoundWorkflow(req.scope).run({ input })
  res.json({ round: await readRound(req) })
}
