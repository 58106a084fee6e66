import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createPricePreferencesWorkflow,
  createProductTypesWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createStoresWorkflow,
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Town } from "./town-files"

/** Ids of what everything else is set up with. */
export type TownStore = {
  storeId: string
  regionId: string
  salesChannelId: string
  shippingProfileId: string
  stockLocationId: string
}

const vatClasses = [
  { value: "tva-5.5", rate: 5.5 },
  { value: "tva-10", rate: 10 },
  { value: "tva-20", rate: 20 },
  { value: "tva-2.1", rate: 2.1 },
  { value: "tva-0", rate: 0 },
]

async function salesChannel(container: MedusaContainer, town: Town): Promise<string> {
  const [known] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: town.name }, { take: 1 })
  if (known) return known.id
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: town.name }] },
  })
  return result[0]?.id ?? ""
}

async function store(container: MedusaContainer, town: Town, salesChannelId: string): Promise<string> {
  const stores = container.resolve(Modules.STORE)
  const wanted = {
    name: String(town.association.name),
    supported_currencies: [{ currency_code: town.currency, is_default: true }],
    default_sales_channel_id: salesChannelId,
  }
  const [known] = await stores.listStores({}, { take: 1 })
  if (known) {
    await updateStoresWorkflow(container).run({ input: { selector: { id: known.id }, update: wanted } })
    return known.id
  }
  const { result } = await createStoresWorkflow(container).run({ input: { stores: [wanted] } })
  return result[0]?.id ?? ""
}

async function region(container: MedusaContainer, town: Town): Promise<string> {
  const [known] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: town.currency }, { take: 1 })
  if (known) return known.id
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "France",
          currency_code: town.currency,
          countries: [town.country],
          payment_providers: ["pp_system_default"],
          automatic_taxes: true,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  return result[0]?.id ?? ""
}

async function taxInclusivePrices(container: MedusaContainer, town: Town) {
  const pricing = container.resolve(Modules.PRICING)
  const wanted = { attribute: "currency_code", value: town.currency }
  const [known] = await pricing.listPricePreferences(wanted as object, { take: 1 })
  if (known?.is_tax_inclusive) return
  if (known) await pricing.updatePricePreferences(known.id, { is_tax_inclusive: true })
  else await createPricePreferencesWorkflow(container).run({ input: [{ ...wanted, is_tax_inclusive: true }] })
}

async function vatClassTypes(container: MedusaContainer): Promise<Map<string, string>> {
  const products = container.resolve(Modules.PRODUCT)
  const known = await products.listProductTypes({}, { take: 1000 })
  const missing = vatClasses.filter(({ value }) => !known.some((type) => type.value === value))
  if (missing.length) {
    await createProductTypesWorkflow(container).run({
      input: { product_types: missing.map(({ value }) => ({ value })) },
    })
  }
  const types = await products.listProductTypes({}, { take: 1000 })
  return new Map(types.map(({ id, value }) => [value, id]))
}

async function taxes(container: MedusaContainer, town: Town) {
  const types = await vatClassTypes(container)
  const [known] = await container
    .resolve(Modules.TAX)
    .listTaxRegions({ country_code: town.country } as object, { take: 1 })
  if (known) return
  const { result } = await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: town.country,
        provider_id: "tp_system",
        default_tax_rate: { rate: 20, name: "TVA 20 %", code: "tva-20-default" },
      },
    ],
  })
  const tax_region_id = result[0]?.id ?? ""
  await createTaxRatesWorkflow(container).run({
    input: vatClasses.map(({ value, rate }) => ({
      tax_region_id,
      rate,
      code: value,
      name: `TVA ${String(rate).replace(".", ",")} %`,
      rules: [{ reference: "product_type", reference_id: types.get(value) ?? "" }],
    })),
  })
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const [known] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" }, { take: 1 })
  if (known) return known.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Panier", type: "default" }] },
  })
  return result[0]?.id ?? ""
}

async function storagePlace(container: MedusaContainer, town: Town, salesChannelId: string): Promise<string> {
  const { name, address_1, postal_code, city } = town.storage_place
  const [known] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name }, { take: 1 })
  if (known) return known.id
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name, address: { address_1, postal_code, city, country_code: town.country } }] },
  })
  const id = result[0]?.id ?? ""
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } })
  return id
}

async function publishableKey(container: MedusaContainer, salesChannelId: string) {
  const [known] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable", title: "Storefront" }, { take: 1 })
  if (known) return
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: result[0]?.id ?? "", add: [salesChannelId] },
  })
}

/** Store, region, taxes, sales channel, key, shipping profile and storage place. Idempotent. */
export async function setUpStore(container: MedusaContainer, town: Town): Promise<TownStore> {
  const salesChannelId = await salesChannel(container, town)
  const storeId = await store(container, town, salesChannelId)
  const regionId = await region(container, town)
  await taxInclusivePrices(container, town)
  await taxes(container, town)
  const shippingProfileId = await shippingProfile(container)
  const stockLocationId = await storagePlace(container, town, salesChannelId)
  await publishableKey(container, salesChannelId)
  return { storeId, regionId, salesChannelId, shippingProfileId, stockLocationId }
}
