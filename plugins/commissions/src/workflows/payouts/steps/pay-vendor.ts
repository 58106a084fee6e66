import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@pignon/kit"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../../../modules/commissions"
import type { PayoutRequest } from "../../../modules/commissions/service"

/** Records a payment to a shop, never above what is due. No compensation: the ledger only grows. */
export const payVendorStep = createStep("pay-vendor", async (input: PayoutRequest, { container }) => {
  const service = container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const payout = await service.payOut(input)
  if (!payout)
    refuse("payout.above_due", "Ce montant dépasse ce qui est dû à cette boutique. Rien n’a été enregistré.")
  return new StepResponse(payout)
})
