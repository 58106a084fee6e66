import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { countOutboundClickStep } from "../steps/count-outbound-click"

export const countOutboundClickWorkflowId = "count-outbound-click"

/** Counts one click for the shop's own site. @throws `shop.not_found`. */
export const countOutboundClickWorkflow = createWorkflow(
  countOutboundClickWorkflowId,
  function (input: { handle: string; kind: "search" | "article" }) {
    return new WorkflowResponse(countOutboundClickStep(input))
  },
)
