import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { VendorInput } from "../steps/create-vendors"
import { findSalesChannelStep } from "../steps/find-sales-channel"
import { validateNewVendorStep } from "../steps/validate-new-vendor"
import { createVendorMemberWorkflow } from "./create-members"
import { createVendorWorkflow } from "./create-vendor"

/** A shop that joins, and whoever runs it. */
export type AdmitVendorInput = {
  vendor: VendorInput
  member?: { email: string; password: string; name: string }
  /** The store's own when it is left out. */
  sales_channel_id?: string
}

export const admitVendorWorkflowId = "admit-vendor"

/**
 * Enters a shop with its stock location and its owner's login: all of it or nothing.
 * @throws `vendor.code_taken`, `vendor.handle_taken`, `member.elsewhere`, `member.login_exists`.
 */
export const admitVendorWorkflow = createWorkflow(admitVendorWorkflowId, function (input: AdmitVendorInput) {
  validateNewVendorStep(input.vendor)
  const sales_channel_id = findSalesChannelStep(input)
  const vendor = createVendorWorkflow.runAsStep({ input: { vendor: input.vendor, sales_channel_id } })
  when({ input }, ({ input }) => input.member !== undefined).then(() => {
    const owner = transform({ input, vendor }, ({ input, vendor }) => ({
      email: input.member?.email ?? "",
      password: input.member?.password ?? "",
      name: input.member?.name ?? "",
      vendor_id: vendor.id,
      role: "owner" as const,
    }))
    createVendorMemberWorkflow.runAsStep({ input: owner })
  })
  return new WorkflowResponse(vendor)
})
