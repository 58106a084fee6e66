import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import {
  createAssociationMemberWorkflow,
  createVendorMemberWorkflow,
  createVendorWorkflow,
} from "@pignon/marketplace/workflows"
import { readCsv, type Town } from "./town-files"

/** A shop of the town: its row, and its id in the database. */
export type LoadedShop = { id: string; row: Record<string, string> }

const vendorInput = (row: Record<string, string>) => ({
  code: row.code ?? "",
  handle: row.handle ?? "",
  name: row.name ?? "",
  trade: row.trade ?? "",
  trade_label: row.trade_fr ?? "",
  trade_label_en: row.trade_en || null,
  trade_label_de: row.trade_de || null,
  description: row.description,
  status: "open" as const,
  address_1: row.street ?? "",
  postal_code: row.postcode ?? "",
  city: row.city ?? "",
  latitude: Number(row.lat),
  longitude: Number(row.lon),
  opening_hours: row.opening_hours_osm,
  email: row.email ?? "",
  phone: row.phone,
  website: row.website || null,
  catalogue_search_url: row.catalogue_search_url || null,
  legal_name: row.legal_name ?? "",
  vat_regime:
    row.vat_regime === "small_business_exempt" ? ("small_business_exempt" as const) : ("standard" as const),
  siren: row.siren || null,
  siret: row.siret || null,
  vat_number: row.vat_number || null,
  iban: row.iban || null,
  category_root: row.category_root || null,
  lead_time_hours: Number(row.lead_time_hours),
  accent_color: row.accent_color || null,
  image_motif: row.image_motif || null,
  sells_alcohol: row.sells_alcohol === "1",
})

const demonstrationEmail = (town: Town, handle: string) => `${handle}@${town.name.toLowerCase()}.example`

/** The shops with their stock locations, and (for a demonstration) one owner's login each. Idempotent by handle. */
export async function setUpShops(
  container: MedusaContainer,
  town: Town,
  salesChannelId: string,
): Promise<LoadedShop[]> {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const only = process.env.LOAD_SHOPS?.split(",").filter(Boolean)
  const rows = readCsv("shops.csv").filter((row) => !only?.length || only.includes(row.code ?? ""))
  const known = new Map((await service.listVendors({}, { take: 1000 })).map(({ id, handle }) => [handle, id]))
  const shops: LoadedShop[] = []
  for (const row of rows) {
    let id = known.get(row.handle ?? "")
    if (!id) {
      const input = { vendor: vendorInput(row), sales_channel_id: salesChannelId }
      const { result } = await createVendorWorkflow(container).run({ input })
      id = result.id
    }
    shops.push({ id, row })
    if (!town.demonstration) continue
    await createVendorMemberWorkflow(container).run({
      input: {
        vendor_id: id,
        email: demonstrationEmail(town, row.handle ?? ""),
        password: town.demonstration.password,
        name: row.name ?? "",
        role: "owner",
      },
    })
  }
  return shops
}

/** The association's people of a demonstration. Idempotent by e-mail. */
export async function setUpAssociation(container: MedusaContainer, town: Town): Promise<void> {
  const { password, logins } = town.demonstration ?? { password: "", logins: [] }
  for (const { email, name, role } of logins) {
    if (!role) continue
    await createAssociationMemberWorkflow(container).run({
      input: { email, password, role, name: name ?? email },
    })
  }
}
