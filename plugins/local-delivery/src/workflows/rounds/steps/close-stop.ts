import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { notFound, refuse } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"

/** Who closes a stop; null for an API key. */
export type Actor = { user_id: string; role: string } | null

const open = ["planned", "departed", "arrived"] as const

async function stopFor(service: LocalDeliveryModuleService, id: string, actor: Actor) {
  const [stop] = await service.listDeliveryStops({ id }, { relations: ["round"], take: 1 })
  const driver = stop?.round?.driver_user_id
  const isAnothers = actor?.role === "driver" && driver && driver !== actor.user_id
  if (!stop || isAnothers) return notFound("stop.not_found", "Cet arrêt n’existe pas dans votre tournée.")
  return stop
}

/**
 * The goods were handed over: tells Medusa first, then notes the stop. Repeating changes nothing; a run that broke in
 * between is finished by the next.
 */
export const finishStopStep = createStep(
  "finish-stop",
  async (input: { id: string; recipient?: string; actor: Actor }, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const stop = await stopFor(service, input.id, input.actor)
    const answer = { id: stop.id, order_id: stop.order_id, isNew: false }
    if (stop.status === "done") return new StepResponse(answer)
    if (stop.status === "failed") return refuse("stop.failed", "Cet arrêt est noté en échec : replanifiez-le d’abord.")
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["id", "delivered_at"],
      filters: { id: stop.fulfillment_id },
    })
    if (!data[0]?.delivered_at) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: stop.order_id, fulfillmentId: stop.fulfillment_id },
      })
    }
    const set = { status: "done", recipient: input.recipient ?? null, done_at: new Date(), reason: null }
    const isNew = await service.moveStop(stop.id, open, set)
    return new StepResponse({ ...answer, isNew })
  },
)

/** Why a hand-over failed. */
export const FAIL_REASONS = ["NOT_AT_HOME", "WRONG_ADDRESS", "REFUSED", "DAMAGED", "CLOSED", "OTHER"] as const

/**
 * The hand-over failed: noted with its reason, and the stop waits for another round. Its history stays.
 * No compensation: it did fail.
 */
export const failStopStep = createStep(
  "fail-stop",
  async (input: { id: string; reason: string; note?: string; actor: Actor }, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const stop = await stopFor(service, input.id, input.actor)
    const former = Array.isArray(stop.history) ? (stop.history as unknown[]) : []
    const entry = { at: new Date().toISOString(), reason: input.reason, note: input.note ?? null, round_id: stop.round?.id ?? null }
    const set = { status: "failed", reason: input.reason, history: [...former, entry] }
    const hasMoved = await service.moveStop(stop.id, open, set)
    if (!hasMoved && stop.status !== "failed") return refuse("stop.closed", "Cet arrêt est déjà terminé.")
    return new StepResponse({ id: stop.id, order_id: stop.order_id, reason: input.reason, isNew: hasMoved })
  },
)

/** A failed stop waits for another round again. Repeating changes nothing. */
export const replanStopStep = createStep("replan-stop", async (input: { id: string }, { container }) => {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const stop = await stopFor(service, input.id, null)
  await service.moveStop(stop.id, ["failed"], { status: "planned", round_id: null, sequence: 0 })
  return new StepResponse({ id: stop.id })
})
