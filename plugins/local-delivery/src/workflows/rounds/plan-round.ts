import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import type { Actor } from "./steps/close-stop"
import { changeRoundStep, type RoundChange } from "./steps/change-round"
import { departRoundStep } from "./steps/depart-round"
import { planRoundStep, type PlanRoundInput } from "./steps/plan-round"

export const planRoundWorkflowId = "plan-round"

/** Makes a round of the stops nobody drives yet. @throws `round.no_stops`. */
export const planRoundWorkflow = createWorkflow(planRoundWorkflowId, function (input: PlanRoundInput) {
  return new WorkflowResponse(planRoundStep(input))
})

export const changeRoundWorkflowId = "change-round"

/**
 * Gives a round another driver, or its stops another order.
 * @throws `round.not_found`, `round.over`, `round.stops_changed`, `round.driver_unknown`.
 */
export const changeRoundWorkflow = createWorkflow(changeRoundWorkflowId, function (input: RoundChange) {
  return new WorkflowResponse(changeRoundStep(input))
})

export const departRoundWorkflowId = "depart-round"

/** The driver leaves: his stops are on their way. Repeating changes nothing. */
export const departRoundWorkflow = createWorkflow(
  departRoundWorkflowId,
  function (input: { id: string; actor: Actor }) {
    const round = departRoundStep(input)
    const departed = transform({ round }, ({ round }) => round.stops)
    emitEventStep({ eventName: PignonEvents.STOP_DEPARTED, data: departed })
    return new WorkflowResponse(round)
  },
)
