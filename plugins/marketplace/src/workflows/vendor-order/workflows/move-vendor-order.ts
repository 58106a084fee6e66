import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import { statesBefore } from "../../../domain/vendor-order"
import { movePartStep } from "../steps/move-part"

/** A part that was carried on, and by whom (user id or `system`). */
export type MoveVendorOrderInput = { vendor_order_id: string; actor_id?: string }

export const collectVendorOrderWorkflowId = "collect-vendor-order"

/** The collecting driver took the part with him. Repeating changes nothing. */
export const collectVendorOrderWorkflow = createWorkflow(
  collectVendorOrderWorkflowId,
  function (input: MoveVendorOrderInput) {
    const move = transform({ input }, ({ input }) => ({
      id: input.vendor_order_id,
      vendorId: null,
      from: statesBefore("collected"),
      to: "collected" as const,
      event: "collected",
      actorId: input.actor_id ?? "system",
      set: { collected_at: new Date().toISOString() },
      isRepeatable: true,
    }))
    return new WorkflowResponse(movePartStep(move))
  },
)

export const receiveVendorOrderWorkflowId = "receive-vendor-order"

/** Every parcel of the part is in the storage place. Repeating changes nothing and tells nobody again. */
export const receiveVendorOrderWorkflow = createWorkflow(
  receiveVendorOrderWorkflowId,
  function (input: MoveVendorOrderInput) {
    const move = transform({ input }, ({ input }) => ({
      id: input.vendor_order_id,
      vendorId: null,
      from: statesBefore("received"),
      to: "received" as const,
      event: "received",
      actorId: input.actor_id ?? "system",
      set: { received_at: new Date().toISOString() },
      isRepeatable: true,
    }))
    const moved = movePartStep(move)
    const event = transform({ moved }, ({ moved: { id, order_id, vendor_id } }) => ({
      id,
      order_id,
      vendor_id,
    }))
    when("part-was-received", { moved }, ({ moved }) => moved.hasMoved).then(() =>
      emitEventStep({ eventName: PignonEvents.VENDOR_ORDER_RECEIVED, data: event }),
    )
    return new WorkflowResponse(moved)
  },
)
