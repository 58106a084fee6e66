import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { TownDeliveryInput } from "./schema"
import { setUpRowsStep } from "./steps/set-up-rows"
import { setUpShippingStep } from "./steps/set-up-shipping"

export const setUpTownDeliveryWorkflowId = "set-up-town-delivery"

/** Sets a town's delivery up: areas, counters, windows, communes, shipping options. Idempotent. */
export const setUpTownDeliveryWorkflow = createWorkflow(
  setUpTownDeliveryWorkflowId,
  function (input: TownDeliveryInput) {
    const rows = setUpRowsStep(input)
    const place = transform({ input }, ({ input }) => ({
      stock_location_id: input.stock_location_id,
      shipping_profile_id: input.shipping_profile_id,
    }))
    setUpShippingStep(place)
    return new WorkflowResponse(rows)
  },
)
