import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"

/** Marks a round and its stops as departed. No compensation: the van has left. */
export const departRoundStep = createStep(
  "depart-round",
  async (input: { id: string; actor: { user_id: string; role: string } | null }, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const [round] = await service.listDeliveryRounds({ id: input.id }, { relations: ["stops"], take: 1 })
    const isAnothers = input.actor?.role === "driver" && round?.driver_user_id && round.driver_user_id !== input.actor.user_id
    if (!round || isAnothers) return notFound("round.not_found", "Cette tournée n’existe pas.")
    if (round.status === "planned") await service.updateDeliveryRounds({ id: round.id, status: "departed", departed_at: new Date() })
    for (const stop of round.stops) await service.moveStop(stop.id, ["planned"], { status: "departed" })
    return new StepResponse({ id: round.id })
  },
)
