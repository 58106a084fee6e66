// A Medusa of the same version on the same database without any of the plugins, with a plain product and a plain delivery.
import { freePort } from "../lib/postgres.mjs"
import { serveBackend } from "../lib/product.mjs"
import { stopChild } from "../lib/children.mjs"
import { json } from "./interleaved.mjs"

const PLUGINS = "marketplace,commissions,consolidation,local-delivery"

async function place(post, salesChannelId) {
  const { stock_location } = await post("/admin/stock-locations", { name: "Mesure" })
  const path = `/admin/stock-locations/${stock_location.id}`
  await post(`${path}/sales-channels`, { add: [salesChannelId] })
  await post(`${path}/fulfillment-providers`, { add: ["manual_manual"] })
  const fields = "fields=id,*fulfillment_sets"
  const made = await post(`${path}/fulfillment-sets?${fields}`, {
    name: `Mesure ${Date.now()}`,
    type: "shipping",
  })
  const [set] = made.stock_location.fulfillment_sets
  const zone = { name: `Mesure ${Date.now()}`, geo_zones: [{ type: "country", country_code: "fr" }] }
  const { fulfillment_set } = await post(`/admin/fulfillment-sets/${set.id}/service-zones`, zone)
  return { locationId: stock_location.id, zoneId: fulfillment_set.service_zones[0].id }
}

const option = (service_zone_id, shipping_profile_id) => ({
  name: "Mesure",
  service_zone_id,
  shipping_profile_id,
  provider_id: "manual_manual",
  price_type: "flat",
  type: { label: "Mesure", description: "Mesure", code: "bench" },
  prices: [{ currency_code: "eur", amount: 5 }],
  rules: [],
})

const product = (i, shipping_profile_id, salesChannelId) => ({
  title: `Mesure ${i} ${Date.now()}`,
  status: "published",
  shipping_profile_id,
  sales_channels: [{ id: salesChannelId }],
  options: [{ title: "Choix", values: ["un"] }],
  variants: [
    {
      title: "un",
      options: { Choix: "un" },
      manage_inventory: true,
      prices: [{ currency_code: "eur", amount: 4.5 }],
    },
  ],
})

/** Starts it and fills it. @returns its address, five variants, the delivery, and stop(). */
export async function plainShop(shop) {
  const backendPort = await freePort()
  const env = {
    ...shop.env,
    WITHOUT_PLUGINS: PLUGINS,
    BACKEND_PORT: String(backendPort),
    DISABLE_ADMIN: "true",
  }
  const served = serveBackend({ ...shop.settings, backendPort }, env)
  const backend = `http://localhost:${backendPort}`
  try {
    await served.ready
    const [manager] = shop.settings.town.data.demonstration.logins
    const auth = await shop.login(manager.email, backend)
    const get = (path) => json(`${backend}${path}`, auth)
    const post = (path, body) => json(`${backend}${path}`, { method: "POST", body, ...auth })
    const { stores } = await get("/admin/stores")
    const { shipping_profiles } = await get("/admin/shipping-profiles?type=default")
    const [salesChannelId, profileId] = [stores[0].default_sales_channel_id, shipping_profiles[0].id]
    const { locationId, zoneId } = await place(post, salesChannelId)
    const { shipping_option } = await post("/admin/shipping-options", option(zoneId, profileId))
    const variantIds = []
    for (let i = 0; i < 5; i++) {
      const fields = "fields=id,variants.id,variants.inventory_items.inventory_item_id"
      const made = await post(`/admin/products?${fields}`, product(i, profileId, salesChannelId))
      const [variant] = made.product.variants
      const { inventory_item_id } = variant.inventory_items[0]
      const level = { location_id: locationId, stocked_quantity: 1000 }
      await post(`/admin/inventory-items/${inventory_item_id}/location-levels`, level)
      variantIds.push(variant.id)
    }
    return { backend, variantIds, optionId: shipping_option.id, stop: () => stopChild(served.child) }
  } catch (error) {
    await stopChild(served.child)
    throw error
  }
}
