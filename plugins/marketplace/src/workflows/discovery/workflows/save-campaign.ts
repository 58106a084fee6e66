import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { removeCampaignStep, saveCampaignStep, type SaveCampaignInput } from "../steps/save-campaign"

/** Name of the event after a campaign was planned, changed or removed. */
export const CAMPAIGNS_CHANGED = "town_campaign.changed"

export const saveCampaignWorkflowId = "save-campaign"

/** Plans or changes a campaign. @throws `campaign.not_found`, `campaign.handle_taken`. */
export const saveCampaignWorkflow = createWorkflow(
  saveCampaignWorkflowId,
  function (input: SaveCampaignInput) {
    const campaign = saveCampaignStep(input)
    emitEventStep({ eventName: CAMPAIGNS_CHANGED, data: {} })
    return new WorkflowResponse(campaign)
  },
)

export const removeCampaignWorkflowId = "remove-campaign"

/** Removes a campaign. @throws `campaign.not_found`. */
export const removeCampaignWorkflow = createWorkflow(
  removeCampaignWorkflowId,
  function (input: { id: string }) {
    const removed = removeCampaignStep(input)
    emitEventStep({ eventName: CAMPAIGNS_CHANGED, data: {} })
    return new WorkflowResponse(removed)
  },
)
