import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"
import type { Actor } from "./close-stop"

/**
 * Marks a round and its stops as departed; a driver who takes a round without one becomes its driver.
 * Repeating changes nothing. No compensation: the van has left.
 */
export const departRoundStep = createStep(
  "depart-round",
  async (input: { id: string; actor: Actor }, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const [round] = await service.listDeliveryRounds({ id: input.id }, { take: 1 })
    const driver = input.actor?.role === "driver" ? input.actor.user_id : null
    const isAnothers = driver && round?.driver_user_id && round.driver_user_id !== driver
    if (!round || isAnothers) notFound("round.not_found", "Cette tournée n’existe pas.")
    const stops = await service.departRound(round.id, driver)
    return new StepResponse({ id: round.id, stops })
  },
)
