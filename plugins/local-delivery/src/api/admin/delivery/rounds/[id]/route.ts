import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../../../modules/local-delivery"

/** One round with its stops in driving order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const service = req.scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [round] = await service.listDeliveryRounds({ id: req.params.id }, { relations: ["stops"], take: 1 })
  if (!round) return notFound("round.not_found", "Cette tournée n’existe pas.")
  const stops = [...round.stops].sort((a, b) => a.sequence - b.sequence)
  return res.json({ round: { ...round, stops } })
}
