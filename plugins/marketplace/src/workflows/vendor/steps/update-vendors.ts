import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import type { VendorInput } from "./create-vendors"

/** Changes of one shop. */
export type VendorUpdate = { id: string; status_reason?: string | null } & Partial<VendorInput>

/** Changes a shop; the compensation puts back what it was. @throws `vendor.not_found`. */
export const updateVendorStep = createStep(
  "update-vendor",
  async (input: VendorUpdate, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const [before] = await service.listVendors({ id: input.id })
    if (!before) notFound("vendor.not_found", "Cette boutique n’existe pas.")
    const { id, handle, name, status } = await service.updateVendors(input)
    const changed = Object.keys(input) as (keyof VendorUpdate)[]
    const former = Object.fromEntries(changed.map((key) => [key, before[key as keyof typeof before]]))
    return new StepResponse({ id, handle, name, status: status as string }, { ...former, id: before.id })
  },
  async (former, { container }) => {
    if (former) await container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE).updateVendors(former)
  },
)
