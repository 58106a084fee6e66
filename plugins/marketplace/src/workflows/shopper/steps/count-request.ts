import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOPPER_MODULE, type ShopperModuleService } from "../../../modules/shopper"
import type { Limit } from "../../../modules/shopper/sql"

/** What may be asked for how often. */
export type Limits = Omit<Limit, "id">[]

/** Counts a request and tells whether it is within its limits. No compensation: it was made. */
export const countRequestStep = createStep("count-request", async (limits: Limits, { container }) => {
  const service = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  return new StepResponse({ isWithin: await service.isWithin(limits) })
})
