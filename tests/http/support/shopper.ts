import type { AxiosInstance } from "axios"
import type { Asker } from "./town"

/** An article of a list, as far as tests look at it. */
export type Card = {
  id: string
  product_id: string
  variant_id: string
  handle: string
  title: string
  shop: { name: string }
  category: { name: string; parent_name: string | null } | null
  sold_by: string
  price_cents: number
  max_price_cents: number
  in_stock: boolean
}
type Slot = { id: string; date: string; available: boolean; reason: string | null }

const address = {
  first_name: "Camille",
  last_name: "Durand",
  address_1: "3 rue des Tilleuls",
  postal_code: "87000",
  city: "Limoges",
  country_code: "fr",
  phone: "+33 1 99 00 00 01",
}

let shoppers = 0

/** A shopper over HTTP: only routes that any storefront has. */
export class Shopper {
  cartId = ""
  // Two guests with one new e-mail address cannot come at the same instant.

  constructor(
    private readonly api: AxiosInstance,
    private readonly headers: Asker,
    private readonly email: string | null = `camille.${++shoppers}@example.org`,
  ) {}

  async find(query: Record<string, string | number>): Promise<Card[]> {
    const { data } = await this.api.get("/store/articles", { ...this.headers, params: query })
    return data.articles
  }

  async openCart(metadata: Record<string, unknown> = {}): Promise<this> {
    const { data: regions } = await this.api.get("/store/regions", this.headers)
    const body = { region_id: regions.regions[0].id, email: this.email, metadata }
    const { data } = await this.api.post("/store/carts", body, this.headers)
    this.cartId = data.cart.id
    return this
  }

  async add(variant_id: string, quantity = 1) {
    return (
      await this.api.post(`/store/carts/${this.cartId}/line-items`, { variant_id, quantity }, this.headers)
    ).data.cart
  }

  async live(changes: Partial<typeof address> & { metadata?: Record<string, unknown> } = {}) {
    await this.api.post(
      `/store/carts/${this.cartId}`,
      { shipping_address: { ...address, ...changes } },
      this.headers,
    )
    return this
  }

  async slots(mode: "delivery" | "pickup" = "delivery"): Promise<Slot[]> {
    const params = { cart_id: this.cartId, mode }
    return (await this.api.get("/store/delivery/slots", { ...this.headers, params })).data.slots
  }

  async options(): Promise<{ id: string; name: string; amount: number; data: { id: string } }[]> {
    const params = { cart_id: this.cartId, fields: "+data" }
    return (await this.api.get("/store/shipping-options", { ...this.headers, params })).data.shipping_options
  }

  async choose(mode: "delivery" | "pickup" = "delivery", slotId?: string) {
    const option = (await this.options()).find(({ name }) =>
      name.startsWith(mode === "pickup" ? "Retrait" : "Livraison"),
    )
    if (!option) throw new Error(`no option for ${mode}`)
    const slot_id = slotId ?? (await this.slots(mode)).find(({ available }) => available)?.id
    const body = { option_id: option.id, data: { slot_id } }
    await this.api.post(`/store/carts/${this.cartId}/shipping-methods`, body, this.headers)
    return this
  }

  async pay() {
    const { data } = await this.api.post("/store/payment-collections", { cart_id: this.cartId }, this.headers)
    const path = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
    await this.api.post(path, { provider_id: "pp_system_default" }, this.headers)
    return this
  }

  complete() {
    return this.api.post(`/store/carts/${this.cartId}/complete`, {}, this.headers)
  }

  async progress() {
    const { data } = await this.api.get(`/store/carts/${this.cartId}/order`, this.headers)
    const params = { token: data.token }
    return (await this.api.get(`/store/orders/${data.order_id}/progress`, { ...this.headers, params })).data
  }

  /** Everything between the basket and the button. */
  async checkOut(mode: "delivery" | "pickup" = "pickup") {
    await this.live()
    await this.choose(mode)
    return this.pay()
  }

  /** Presses the button. @returns the order's id */
  async order(): Promise<string> {
    const { data } = await this.complete()
    if (data.type !== "order") throw new Error(`no order: ${JSON.stringify(data.error)}`)
    return data.order.id
  }

  /** As many shoppers as wanted, each with the same article in the basket, the same window and his payment ready. */
  static async crowd(
    api: AxiosInstance,
    headers: Asker,
    size: number,
    variantId: string,
  ): Promise<Shopper[]> {
    const first = await new Shopper(api, headers).openCart()
    await first.add(variantId)
    await first.live()
    const option = (await first.options()).find(({ name }) => name.startsWith("Livraison"))
    const slot = (await first.slots()).find(({ available }) => available)
    const method = { option_id: option?.id, data: { slot_id: slot?.id } }
    const { data: regions } = await api.get("/store/regions", headers)
    const join = async () => {
      const shopper = new Shopper(api, headers)
      const items = [{ variant_id: variantId, quantity: 1 }]
      const region_id = regions.regions[0].id
      const body = { region_id, email: shopper.email, items, shipping_address: address }
      shopper.cartId = (await api.post("/store/carts", body, headers)).data.cart.id
      await api.post(`/store/carts/${shopper.cartId}/shipping-methods`, method, headers)
      return shopper.pay()
    }
    return Promise.all(Array.from({ length: size }, join))
  }
}
