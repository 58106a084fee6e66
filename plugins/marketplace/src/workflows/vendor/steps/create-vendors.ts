import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { VendorStatus } from "../../../domain/vendor-status"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/** What the association knows of a shop when it is entered. */
export type VendorInput = {
  code: string
  handle: string
  name: string
  trade: string
  trade_label: string
  trade_label_en?: string | null
  trade_label_de?: string | null
  address_1: string
  postal_code: string
  city: string
  email: string
  legal_name: string
  status?: VendorStatus
  description?: string
  latitude?: number | null
  longitude?: number | null
  opening_hours?: string
  phone?: string
  website?: string | null
  catalogue_search_url?: string | null
  vat_regime?: "standard" | "small_business_exempt"
  siren?: string | null
  siret?: string | null
  vat_number?: string | null
  iban?: string | null
  category_root?: string | null
  lead_time_hours?: number
  accent_color?: string | null
  image_motif?: string | null
  sells_alcohol?: boolean
  minimum_cents?: number
  mediator_name?: string | null
  mediator_url?: string | null
  stock_location_id?: string
}

/** Writes shops; the compensation removes them. */
export const createVendorsStep = createStep(
  "create-vendors",
  async (input: VendorInput[], { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const vendors = await service.createVendors(input)
    const ids = vendors.map(({ id }) => id)
    return new StepResponse(
      vendors.map(({ id, handle }) => ({ id, handle })),
      ids,
    )
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE).deleteVendors(ids)
  },
)
