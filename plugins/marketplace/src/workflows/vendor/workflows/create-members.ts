import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createLoginStep, type LoginInput } from "../steps/create-login"
import { createAssociationMemberStep, createVendorMemberStep } from "../steps/create-members"

/** Somebody who joins a shop. */
export type CreateVendorMemberInput = LoginInput & { vendor_id: string; role: "owner" | "staff" }

export const createVendorMemberWorkflowId = "create-vendor-member"

/** Gives a person a login and joins him to a shop. Idempotent by e-mail. */
export const createVendorMemberWorkflow = createWorkflow(
  createVendorMemberWorkflowId,
  function (input: CreateVendorMemberInput) {
    const login = createLoginStep(input)
    const person = transform({ input, login }, ({ input, login }) => ({
      user_id: login.user_id,
      email: input.email,
      name: input.name,
      vendor_id: input.vendor_id,
      role: input.role,
    }))
    return new WorkflowResponse(createVendorMemberStep(person))
  },
)

/** Somebody who joins the association. */
export type CreateAssociationMemberInput = LoginInput & {
  role: "manager" | "treasurer" | "storage" | "driver"
}

export const createAssociationMemberWorkflowId = "create-association-member"

/** Gives a person a login and joins him to the association. Idempotent by e-mail. */
export const createAssociationMemberWorkflow = createWorkflow(
  createAssociationMemberWorkflowId,
  function (input: CreateAssociationMemberInput) {
    const login = createLoginStep(input)
    const person = transform({ input, login }, ({ input, login }) => ({
      user_id: login.user_id,
      email: input.email,
      name: input.name,
      role: input.role,
    }))
    return new WorkflowResponse(createAssociationMemberStep(person))
  },
)
