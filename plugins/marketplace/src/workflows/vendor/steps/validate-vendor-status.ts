import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid } from "@pignon/kit"

/** A shop is told why it may not sell (Regulation (EU) 2019/1150, article 4). */
export const validateVendorStatusStep = createStep(
  "validate-vendor-status",
  async (input: { status: string; reason?: string }) => {
    const needsReason = input.status === "suspended" || input.status === "closed"
    if (needsReason && !input.reason?.trim()) {
      invalid("vendor.reason_missing", "Dites pourquoi : la boutique doit connaître le motif.")
    }
    return new StepResponse(void 0)
  },
)
