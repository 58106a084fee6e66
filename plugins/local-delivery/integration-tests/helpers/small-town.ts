import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createStoresWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

/** What the tests need of the small town. */
export type SmallTown = {
  regionId: string
  variantId: string
  /** The ways to have a basket, by their names. */
  optionIds: Record<string, string>
  store: Headers
  admin: Headers
}
type Headers = { headers: Record<string, string> }

const first = <T>(rows: T[]): T => {
  const [row] = rows
  if (!row) throw new Error("nothing was made")
  return row
}

/** Communes on the meridian of the town, so that distances are read off their latitudes: 1° is 111.195 km. */
const communes = [
  { insee: "87085", name: "Limoges", postcodes: ["87000"], latitude: 45.8336, longitude: 1.2611 },
  // 29.9 and 30.1 km north, in one postcode.
  {
    insee: "87001",
    name: "Saint-Proche-des-Monts",
    postcodes: ["87370"],
    latitude: 45.8336 + 29.9 / 111.195,
    longitude: 1.2611,
  },
  {
    insee: "87002",
    name: "Saint-Loin-des-Monts",
    postcodes: ["87370"],
    latitude: 45.8336 + 30.1 / 111.195,
    longitude: 1.2611,
  },
]

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const window = { weekdays: everyDay, cutoff_days_before: 0, cutoff_time: "08:00" }

/** What the town delivers. One window a day and mode. */
export const delivery = {
  areas: [
    {
      name: "30 km",
      kind: "circle" as const,
      center_lat: 45.8336,
      center_lon: 1.2611,
      radius_km: 30,
      fee_cents: 490,
      free_from_cents: 5000,
      min_basket_cents: 800,
    },
  ],
  pickup_points: [
    {
      handle: "halles",
      name: "Comptoir des Halles",
      address_1: "Place de la Motte",
      postal_code: "87000",
      city: "Limoges",
      opening_hours: "Mo-Su 10:00-19:00",
    },
  ],
  slot_templates: [
    { ...window, mode: "delivery" as const, start: "10:00", end: "12:00", capacity: 60, fee_cents: 150 },
    { ...window, mode: "delivery" as const, start: "18:00", end: "20:00", capacity: 1 },
    { ...window, mode: "pickup" as const, pickup_point: "halles", start: "17:00", end: "19:00", capacity: 5 },
  ],
  communes,
}

async function makeProduct(container: MedusaContainer, salesChannelId: string, profileId: string) {
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Tourte aux pommes de terre",
          status: "published",
          shipping_profile_id: profileId,
          sales_channels: [{ id: salesChannelId }],
          options: [{ title: "Taille", values: ["Unique"] }],
          variants: [
            {
              title: "Unique",
              manage_inventory: false,
              options: { Taille: "Unique" },
              prices: [{ amount: 10, currency_code: "eur" }],
            },
          ],
        },
      ],
    },
  })
  return first(first(result).variants).id
}

async function apiKeys(container: MedusaContainer, salesChannelId: string) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [
        { title: "Storefront", type: "publishable", created_by: "" },
        { title: "Association", type: "secret", created_by: "" },
      ],
    },
  })
  const publishable = first(result.filter(({ type }) => type === "publishable"))
  const secret = first(result.filter(({ type }) => type === "secret"))
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: publishable.id, add: [salesChannelId] },
  })
  const basic = Buffer.from(`${secret.token}:`).toString("base64")
  return {
    store: { headers: { "x-publishable-api-key": publishable.token } },
    admin: { headers: { authorization: `Basic ${basic}` } },
  }
}

/** A region, one article of 10 €, and the town's delivery set up twice: the second time must change nothing. */
export async function loadSmallTown(container: MedusaContainer): Promise<SmallTown> {
  // Jest's own module registry must load it, after the application.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { setUpTownDeliveryWorkflow } = require("@pignon/local-delivery/workflows")
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Limoges" }] },
  })
  const channel = first(channels)
  await createStoresWorkflow(container).run({
    input: {
      stores: [
        {
          name: "Limoges",
          supported_currencies: [{ currency_code: "eur", is_default: true }],
          default_sales_channel_id: channel.id,
        },
      ],
    },
  })
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "France",
          currency_code: "eur",
          countries: ["fr"],
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
      ],
    },
  })
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Dépôt" }] },
  })
  const location = first(locations)
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [channel.id] },
  })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Panier", type: "default" }] },
  })
  const profile = first(profiles)
  const place = { stock_location_id: location.id, shipping_profile_id: profile.id }
  for (const _time of [1, 2])
    await setUpTownDeliveryWorkflow(container).run({ input: { ...delivery, ...place } })
  const options = await container.resolve(Modules.FULFILLMENT).listShippingOptions({}, { take: 10 })
  if (options.length !== 2) throw new Error(`setting up twice made ${options.length} options`)
  const variantId = await makeProduct(container, channel.id, profile.id)
  const optionIds = Object.fromEntries(options.map(({ id, name }) => [name, id]))
  return { regionId: first(regions).id, variantId, optionIds, ...(await apiKeys(container, channel.id)) }
}
