import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { findShopLinesStep, type ShopInBasket } from "./steps/find-shop-lines"

export const takeShopOutWorkflowId = "take-shop-out"

/** Takes all lines of one shop out of a basket; the others stay as they are. */
export const takeShopOutWorkflow = createWorkflow(takeShopOutWorkflowId, function (input: ShopInBasket) {
  const ids = findShopLinesStep(input)
  const lines = transform({ input, ids }, ({ input, ids }) => ({ cart_id: input.cart_id, ids }))
  deleteLineItemsWorkflow.runAsStep({ input: lines })
  return new WorkflowResponse(ids)
})
