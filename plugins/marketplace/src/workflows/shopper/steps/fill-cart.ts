import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fillCart, type FillInput } from "../../../lib/fill-cart"

/** Puts into a basket what can be sold today. No compensation: Medusa's own workflows undo what they began. */
export const fillCartStep = createStep(
  "fill-cart",
  async (input: FillInput, { container }) => new StepResponse(await fillCart(container, input)),
)
