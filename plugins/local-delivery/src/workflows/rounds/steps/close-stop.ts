import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { notFound, refuse } from "@pignon/kit"
import type { FailReason } from "../../../domain/stop"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"

/** Who closes a stop; null for an API key. */
export type Actor = { user_id: string; role: string } | null

async function stopFor(service: LocalDeliveryModuleService, id: string, actor: Actor) {
  const [stop] = await service.listDeliveryStops({ id }, { relations: ["round"], take: 1 })
  const driver = stop?.round?.driver_user_id
  const isAnothers = actor?.role === "driver" && driver && driver !== actor.user_id
  if (!stop || isAnothers) return notFound("stop.not_found", "Cet arrêt n’existe pas dans votre tournée.")
  return stop
}

type Finishing = { id: string; recipient?: string; actor: Actor }

async function tellMedusa(container: MedusaContainer, stop: { order_id: string; fulfillment_id: string }) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "delivered_at"],
    filters: { id: stop.fulfillment_id },
  })
  if (data[0]?.delivered_at) return
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId: stop.order_id, fulfillmentId: stop.fulfillment_id },
  })
}

async function finish(container: MedusaContainer, input: Finishing) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const stop = await stopFor(service, input.id, input.actor)
  const answer = { id: stop.id, order_id: stop.order_id, isNew: false }
  if (stop.status === "done") return answer
  if (stop.status === "failed")
    return refuse("stop.failed", "Cet arrêt est noté en échec : replanifiez-le d’abord.")
  await tellMedusa(container, stop)
  const set = { recipient: input.recipient ?? null, done_at: new Date(), reason: null }
  const isNew = await service.moveStop(stop.id, "done", set)
  if (stop.round) await service.endRound(stop.round.id)
  return { ...answer, isNew }
}

/**
 * The goods were handed over: tells Medusa first, then notes the stop. Repeating changes nothing; a run that broke in
 * between is finished by the next. Under a lock, so that two taps at once tell Medusa once.
 * No compensation: the goods have changed hands.
 */
export const finishStopStep = createStep("finish-stop", async (input: Finishing, { container }) => {
  const locking = container.resolve(Modules.LOCKING)
  const answer = await locking.execute([`delivery-stop:${input.id}`], () => finish(container, input), {
    timeout: 10,
  })
  return new StepResponse(answer)
})

type Failing = { id: string; reason: FailReason; note?: string; actor: Actor }

/**
 * The hand-over failed: noted with its reason, and the stop waits for another round. Its history stays; the round
 * keeps showing it until another one takes it.
 * No compensation: it did fail.
 */
export const failStopStep = createStep("fail-stop", async (input: Failing, { container }) => {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const stop = await stopFor(service, input.id, input.actor)
  const { reason, note = null, actor } = input
  const entry = {
    at: new Date().toISOString(),
    reason,
    note,
    round_id: stop.round?.id ?? null,
    by: actor?.user_id ?? null,
  }
  const isNew = await service.failStop(stop.id, reason, entry)
  if (!isNew && stop.status !== "failed") refuse("stop.closed", "Cet arrêt est déjà terminé.")
  if (stop.round) await service.endRound(stop.round.id)
  return new StepResponse({
    id: stop.id,
    order_id: stop.order_id,
    reason: isNew ? reason : stop.reason,
    isNew,
  })
})

/**
 * A failed stop waits again, at the counter too. Repeating changes nothing.
 * No compensation: it is one statement.
 */
export const replanStopStep = createStep("replan-stop", async (input: { id: string }, { container }) => {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const stop = await stopFor(service, input.id, null)
  await service.moveStop(stop.id, "planned", { round_id: null, sequence: 0, reason: null })
  return new StepResponse({ id: stop.id })
})
