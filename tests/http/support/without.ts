import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"
import { rows } from "./rows"
import { Shopper } from "./shopper"
import { eventually, loadTestTown, merchant, SHOPS, staff, storeHeaders, type Asker } from "./town"

/** A way to have the goods, made by hand in the stock admin: what the association does without local-delivery. */
async function makeShippingByHand(api: AxiosInstance, manager: Asker): Promise<void> {
  const { data: places } = await api.get("/admin/stock-locations?limit=1&order=created_at", manager)
  const place = places.stock_locations[0].id
  const providers = { add: ["manual_manual"] }
  await api.post(`/admin/stock-locations/${place}/fulfillment-providers`, providers, manager)
  const path = `/admin/stock-locations/${place}/fulfillment-sets?fields=*fulfillment_sets`
  const { data: made } = await api.post(path, { name: "À la main", type: "pickup" }, manager)
  const set = made.stock_location.fulfillment_sets[0].id
  const zone = { name: "France", geo_zones: [{ type: "country", country_code: "fr" }] }
  const { data: zoned } = await api.post(`/admin/fulfillment-sets/${set}/service-zones`, zone, manager)
  const { data: profiles } = await api.get("/admin/shipping-profiles?limit=1", manager)
  const option = {
    name: "Retrait à la boutique",
    service_zone_id: zoned.fulfillment_set.service_zones[0].id,
    shipping_profile_id: profiles.shipping_profiles[0].id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Retrait", code: "retrait", description: "Retrait" },
    prices: [{ currency_code: "eur", amount: 0 }],
    rules: [],
  }
  await api.post("/admin/shipping-options", option, manager)
}

/**
 * Boots the backend without one plugin and sells by the core's own routes, from the basket to the delivered order: what
 * the plugin would have done, a person does in the stock admin.
 */
export function sellsWithout(plugin: string, goneRoute: string): void {
  process.env.WITHOUT_PLUGINS = plugin
  medusaIntegrationTestRunner({
    inApp: true,
    moduleName: `without_${plugin.replace("-", "_")}`,
    testSuite: ({ api, getContainer }) => {
      beforeAll(() => loadTestTown(getContainer(), "S11"))

      it("boots, and its routes are gone", async () => {
        const auth = goneRoute.startsWith("/store")
          ? await storeHeaders(getContainer())
          : await staff(api, "association")
        const { status } = await api.get(goneRoute, { ...auth, validateStatus: () => true })
        expect(status).toBe(404)
      })

      it("sells from the basket to the delivered order", async () => {
        const manager = await staff(api, "association")
        const headers = await storeHeaders(getContainer())
        if (plugin === "local-delivery") await makeShippingByHand(api, manager)
        const shopper = await new Shopper(api, headers).openCart()
        const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
        await shopper.add(bread?.id ?? "", 2)
        await shopper.live()
        if (plugin === "local-delivery") {
          const [option] = await shopper.options()
          await api.post(
            `/store/carts/${shopper.cartId}/shipping-methods`,
            { option_id: option?.id },
            headers,
          )
        } else await shopper.choose("pickup")
        await shopper.pay()
        const orderId = await shopper.order()

        // The shop sees its part and makes it ready.
        const baker = await merchant(api, SHOPS.baker)
        const part = await eventually(
          async () => (await api.get("/admin/vendor/orders", baker)).data.orders[0],
          "the part",
        )
        await api.post(`/admin/vendor/orders/${part.id}/accept`, {}, baker)
        const { data: ready } = await api.post(`/admin/vendor/orders/${part.id}/ready`, {}, baker)
        expect(ready.order.status).toBe("ready")

        const fields =
          "fields=*payment_collections.payments,*items,*fulfillments,+payment_status,+fulfillment_status"
        const order = async () => (await api.get(`/admin/orders/${orderId}?${fields}`, manager)).data.order
        const { items, payment_collections } = await order()
        await api.post(`/admin/payments/${payment_collections[0].payments[0].id}/capture`, {}, manager)
        const lines = items.map(({ id, quantity }: { id: string; quantity: number }) => ({ id, quantity }))
        await api.post(`/admin/orders/${orderId}/fulfillments`, { items: lines }, manager)
        const [{ id: packed }] = (await order()).fulfillments
        await api.post(`/admin/orders/${orderId}/fulfillments/${packed}/mark-as-delivered`, {}, manager)
        expect(await order()).toMatchObject({ payment_status: "captured", fulfillment_status: "delivered" })
        const [level] = await rows(
          getContainer(),
          `select l.reserved_quantity::int as reserved from inventory_level l
           join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id where v.variant_id = ?`,
          [bread?.id ?? ""],
        )
        expect(level.reserved).toBe(0)
        expect((await shopper.progress()).parts).toHaveLength(1)
      })
    },
  })
}
