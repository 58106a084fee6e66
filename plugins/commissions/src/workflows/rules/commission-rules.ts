import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { RuleChanges } from "../../modules/commissions/service"
import { createRulesStep, removeRuleStep, updateRuleStep, type RuleInput } from "./steps/save-rules"

export const createCommissionRulesWorkflowId = "create-commission-rules"

/** Enters commission rules. Idempotent by shop, category and beginning. */
export const createCommissionRulesWorkflow = createWorkflow(
  createCommissionRulesWorkflowId,
  function (input: { rules: RuleInput[] }) {
    return new WorkflowResponse(createRulesStep(input))
  },
)

export const updateCommissionRuleWorkflowId = "update-commission-rule"

/** Changes a commission rule for the orders placed from now on. @throws `commission_rule.not_found`, `commission_rule.backwards`. */
export const updateCommissionRuleWorkflow = createWorkflow(
  updateCommissionRuleWorkflowId,
  function (input: { id: string } & RuleChanges) {
    return new WorkflowResponse(updateRuleStep(input))
  },
)

export const removeCommissionRuleWorkflowId = "remove-commission-rule"

/** Takes a rule back that has not begun. @throws `commission_rule.not_found`, `commission_rule.begun`. */
export const removeCommissionRuleWorkflow = createWorkflow(
  removeCommissionRuleWorkflowId,
  function (input: { id: string }) {
    return new WorkflowResponse(removeRuleStep(input))
  },
)
