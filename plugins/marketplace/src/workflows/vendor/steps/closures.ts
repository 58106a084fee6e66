import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, notFound } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/** Inclusive local dates on which a shop is shut. */
export type ClosureInput = { vendor_id: string; starts_on: string; ends_on: string; reason?: string }

/** Writes a closure; the compensation removes it. */
export const addClosureStep = createStep(
  "add-closure",
  async (input: ClosureInput, { container }) => {
    if (input.ends_on < input.starts_on) {
      invalid("closure.ends_before_start", "La fermeture finit avant de commencer : vérifiez les dates.")
    }
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const { id, starts_on, ends_on, reason } = await service.createVendorClosures(input)
    return new StepResponse({ id, starts_on, ends_on, reason }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE).deleteVendorClosures(id)
  },
)

/** Removes a shop's own closure. No compensation: it is the only step, and entering it again is as easy. */
export const removeClosureStep = createStep(
  "remove-closure",
  async (input: { id: string; vendor_id: string }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const [closure] = await service.listVendorClosures(input, { take: 1 })
    if (!closure) notFound("closure.not_found", "Cette fermeture n’existe pas.")
    await service.deleteVendorClosures(closure.id)
    return new StepResponse({ id: closure.id })
  },
)
