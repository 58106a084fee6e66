import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import { expectParcelsStep } from "./steps/expect-parcels"
import { giveUpParcelStep, type GivingUp } from "./steps/give-up-parcel"
import { packOrderStep } from "./steps/pack-order"
import { scanParcelStep, type Scan } from "./steps/scan-parcel"
import { settleIncidentStep, type Settling } from "./steps/settle-incident"
import { createShelvesStep, handOverParcelsStep, type ShelfInput } from "./steps/shelves"

export const expectParcelsWorkflowId = "expect-parcels"

/** Writes the parcels of a part that is ready. Idempotent. */
export const expectParcelsWorkflow = createWorkflow(
  expectParcelsWorkflowId,
  function (input: { vendor_order_id: string }) {
    return new WorkflowResponse(expectParcelsStep(input))
  },
)

export const scanParcelWorkflowId = "scan-parcel"

/** A scan: collect, receive, missing, damaged. The last parcel of the last part makes the order complete. */
export const scanParcelWorkflow = createWorkflow(scanParcelWorkflowId, function (input: Scan) {
  const scanned = scanParcelStep(input)
  const data = transform({ scanned }, ({ scanned }) => ({ order_id: scanned.order_id }))
  when("order-is-complete", { scanned }, ({ scanned }) => scanned.is_now_complete).then(() =>
    emitEventStep({ eventName: PignonEvents.ORDER_CONSOLIDATED, data }),
  )
  return new WorkflowResponse(scanned)
})

export const packOrderWorkflowId = "pack-order"

/** Packs a complete and paid order. @throws `order.not_complete`, `order.not_paid`. */
export const packOrderWorkflow = createWorkflow(packOrderWorkflowId, function (input: { order_id: string }) {
  return new WorkflowResponse(packOrderStep(input))
})

export const createShelvesWorkflowId = "create-shelves"

/** Enters shelves. Idempotent by code. */
export const createShelvesWorkflow = createWorkflow(
  createShelvesWorkflowId,
  function (input: { shelves: ShelfInput[] }) {
    return new WorkflowResponse(createShelvesStep(input))
  },
)

export const handOverParcelsWorkflowId = "hand-over-parcels"

/** The parcels of a delivered order were handed over. Idempotent. */
export const handOverParcelsWorkflow = createWorkflow(
  handOverParcelsWorkflowId,
  function (input: { order_id: string }) {
    return new WorkflowResponse(handOverParcelsStep(input))
  },
)

export const settleIncidentWorkflowId = "settle-incident"

/** Closes an incident with what was done about it. @throws `incident.not_found`. */
export const settleIncidentWorkflow = createWorkflow(settleIncidentWorkflowId, function (input: Settling) {
  return new WorkflowResponse(settleIncidentStep(input))
})

export const giveUpParcelWorkflowId = "give-up-parcel"

/**
 * Gives a missing or damaged parcel up, so that its order goes on without it.
 * @throws `incident.not_found`, `incident.found_again`, `incident.too_late`, `incident.lines_needed`, `incident.line_unknown`.
 */
export const giveUpParcelWorkflow = createWorkflow(giveUpParcelWorkflowId, function (input: GivingUp) {
  const given = giveUpParcelStep(input)
  const data = transform({ given }, ({ given }) => ({ order_id: given.order_id }))
  when("order-is-complete-without-it", { given }, ({ given }) => given.is_now_complete).then(() =>
    emitEventStep({ eventName: PignonEvents.ORDER_CONSOLIDATED, data }),
  )
  const answer = transform({ given }, ({ given: { incident_id, order_id, parcel_code } }) => ({
    incident_id,
    order_id,
    parcel_code,
  }))
  return new WorkflowResponse(answer)
})
