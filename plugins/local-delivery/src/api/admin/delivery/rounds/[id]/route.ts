import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "@pignon/kit"
import { actorOf } from "../../../../../lib/actor"
import { ownRounds, withSlots } from "../../../../../lib/read-stops"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../../modules/local-delivery"

/** One round with its stops in driving order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
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
  return res.json({ round: { ...round, stops } })
}
