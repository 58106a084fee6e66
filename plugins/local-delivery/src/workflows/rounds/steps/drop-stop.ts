import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"

/** Takes back the open stop of a fulfilment that was cancelled. No compensation: there is nothing to hand over. */
export const dropStopStep = createStep(
  "drop-stop",
  async (input: { fulfillment_id: string }, { container }) => {
    await container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE).dropStop(input.fulfillment_id)
    return new StepResponse({ fulfillment_id: input.fulfillment_id })
  },
)
