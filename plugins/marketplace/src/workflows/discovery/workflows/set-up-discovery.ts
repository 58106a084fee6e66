import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DiscoveryInput } from "../../../domain/discovery-schema"
import { setUpDiscoveryStep } from "../steps/set-up-discovery"

export const setUpDiscoveryWorkflowId = "set-up-discovery"

/** Takes over what the town's folder says of pairings and campaigns. Repeatable. */
export const setUpDiscoveryWorkflow = createWorkflow(
  setUpDiscoveryWorkflowId,
  function (input: DiscoveryInput) {
    return new WorkflowResponse(setUpDiscoveryStep(input))
  },
)
