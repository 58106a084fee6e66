import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents, type CodeAskedEventData } from "@pignon/kit"
import { countRequestStep, type Limits } from "./steps/count-request"
import { sendCodeStep } from "./steps/send-code"
import { tryCodeStep, type TriedCode } from "./steps/try-code"

export const askForCodeWorkflowId = "ask-for-code"

/**
 * Asks for a one-time code. It is made and sent by whoever hears the event, after the answer: how long the answer takes
 * tells nobody whether there was anything to send.
 */
export const askForCodeWorkflow = createWorkflow(
  askForCodeWorkflowId,
  function (input: { limits: Limits; asked: CodeAskedEventData }) {
    const limits = transform({ input }, ({ input }) => input.limits)
    const counted = countRequestStep(limits)
    const data = transform({ input }, ({ input }) => input.asked)
    when("code-may-be-asked", { counted }, ({ counted }) => counted.isWithin).then(() =>
      emitEventStep({ eventName: PignonEvents.CODE_ASKED, data }),
    )
    return new WorkflowResponse(counted)
  },
)

export const tryCodeWorkflowId = "try-one-time-code"

/** Tries a one-time code; the right one works once. */
export const tryCodeWorkflow = createWorkflow(tryCodeWorkflowId, function (input: TriedCode) {
  return new WorkflowResponse(tryCodeStep(input))
})

export const sendCodeWorkflowId = "send-one-time-code"

/** Makes and sends the code that somebody asked for. */
export const sendCodeWorkflow = createWorkflow(sendCodeWorkflowId, function (input: CodeAskedEventData) {
  return new WorkflowResponse(sendCodeStep(input))
})
