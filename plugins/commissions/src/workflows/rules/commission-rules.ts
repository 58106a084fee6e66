import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRulesStep, updateRuleStep, type RuleInput } from "./steps/save-rules"

export const createCommissionRulesWorkflowId = "create-commission-rules"

/** Enters commission rules. Idempotent by shop, category and beginning. */
export const createCommissionRulesWorkflow = createWorkflow(
  createCommissionRulesWorkflowId,
  function (input: { rules: RuleInput[] }) {
    return new WorkflowResponse(createRulesStep(input))
  },
)

export const updateCommissionRuleWorkflowId = "update-commission-rule"

/** Changes a commission rule. */
export const updateCommissionRuleWorkflow = createWorkflow(
  updateCommissionRuleWorkflowId,
  function (input: { id: string } & Partial<RuleInput>) {
    return new WorkflowResponse(updateRuleStep(input))
  },
)
