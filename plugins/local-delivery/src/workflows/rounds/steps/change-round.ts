import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, notFound, refuse } from "@pignon/kit"
import { isOrderOf } from "../../../domain/round"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"
import type { Actor } from "./close-stop"

/** Who drives a round (null: whoever leaves with it), and in which order its stops are driven. */
export type RoundChange = { id: string; driver_user_id?: string | null; stop_ids?: string[]; actor: Actor }

type Former = { id: string; driver_user_id: string | null; stop_ids: string[] }

async function roundFor(service: LocalDeliveryModuleService, { id, actor }: RoundChange) {
  const [round] = await service.listDeliveryRounds({ id }, { relations: ["stops"], take: 1 })
  const driver = round?.driver_user_id
  const isAnothers = actor?.role === "driver" && driver && driver !== actor.user_id
  if (!round || isAnothers) return notFound("round.not_found", "Cette tournée n’existe pas.")
  return round
}

async function checkDriver(container: MedusaContainer, driverId: string): Promise<void> {
  const [user] = await container.resolve(Modules.USER).listUsers({ id: driverId }, { take: 1 })
  if (!user) invalid("round.driver_unknown", "Cette personne n’a pas d’accès : choisissez-la dans la liste.")
}

/** Gives a round another driver or its stops another order; the compensation puts both back. */
export const changeRoundStep = createStep(
  "change-round",
  async (input: RoundChange, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const round = await roundFor(service, input)
    const { driver_user_id, stop_ids, actor } = input
    if (round.status === "done") refuse("round.over", "Cette tournée est terminée.")
    if (driver_user_id !== undefined && actor?.role === "driver")
      refuse("access.denied", "Qui conduit, c’est l’association qui le dit.", MedusaError.Types.FORBIDDEN)
    const before = [...round.stops].sort((a, b) => a.sequence - b.sequence).map(({ id }) => id)
    if (stop_ids && !isOrderOf(before, stop_ids))
      refuse("round.stops_changed", "Les arrêts de cette tournée ont changé : rouvrez-la, puis rangez-les.")
    if (driver_user_id) await checkDriver(container, driver_user_id)
    if (driver_user_id !== undefined) await service.updateDeliveryRounds({ id: round.id, driver_user_id })
    if (stop_ids) await service.orderStops(round.id, stop_ids)
    const former = { id: round.id, driver_user_id: round.driver_user_id, stop_ids: before }
    return new StepResponse<{ id: string }, Former>({ id: round.id }, former)
  },
  async (former, { container }) => {
    if (!former) return
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    await service.updateDeliveryRounds({ id: former.id, driver_user_id: former.driver_user_id })
    await service.orderStops(former.id, former.stop_ids)
  },
)
