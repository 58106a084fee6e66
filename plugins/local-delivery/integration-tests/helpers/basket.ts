import type { AxiosInstance } from "axios"
import type { SmallTown } from "./small-town"

type Address = { city: string; postal_code: string; metadata?: Record<string, unknown> }
export type Slot = {
  id: string
  date: string
  start: string
  fee: number
  total_fee_cents: number | null
  available: boolean
  reason: string | null
  places_left: number
}

const home = {
  first_name: "Camille",
  last_name: "Durand",
  address_1: "3 rue des Tilleuls",
  country_code: "fr",
  phone: "+33 1 99 00 00 01",
}
// Shoppers are different people: two guests with one new e-mail address cannot come at the same instant.
let shoppers = 0
const nextEmail = () => `camille.${++shoppers}@example.org`

const limoges: Address = { city: "Limoges", postal_code: "87000" }

/** One shopper's basket, driven by core routes like any Medusa client's. */
export class Basket {
  private constructor(
    private readonly api: AxiosInstance,
    private readonly town: SmallTown,
    readonly id: string,
  ) {}

  static async open(
    api: AxiosInstance,
    town: SmallTown,
    { address = limoges, quantity = 1 } = {},
  ): Promise<Basket> {
    const body = {
      region_id: town.regionId,
      email: nextEmail(),
      items: [{ variant_id: town.variantId, quantity }],
      shipping_address: { ...home, ...address },
    }
    const { data } = await api.post("/store/carts", body, town.store)
    return new Basket(api, town, data.cart.id)
  }

  async liveAt(address: Address) {
    return (
      await this.api.post(
        `/store/carts/${this.id}`,
        { shipping_address: { ...home, ...address } },
        this.town.store,
      )
    ).data.cart
  }

  async offer(mode: "delivery" | "pickup" = "delivery") {
    const { data } = await this.api.get(
      `/store/delivery/slots?cart_id=${this.id}&mode=${mode}`,
      this.town.store,
    )
    return data as {
      slots: Slot[]
      earliest_because: { shop: { handle: string } } | null
      held_slot_id: string | null
    }
  }

  /** A window that can be had, by its time; tomorrow's at the earliest, so that no test depends on the hour it runs at. */
  async slot(start: string, mode: "delivery" | "pickup" = "delivery", skip = 0): Promise<Slot> {
    const { slots } = await this.offer(mode)
    const today = slots[0]?.date
    const slot = slots.filter((s) => s.start === start && s.available && s.date !== today)[skip]
    if (!slot) throw new Error(`no ${mode} slot at ${start}: ${JSON.stringify(slots.slice(0, 4))}`)
    return slot
  }

  async options(): Promise<{ id: string; name: string; data: { id: string } }[]> {
    const { data } = await this.api.get(
      `/store/shipping-options?cart_id=${this.id}&fields=%2Bdata`,
      this.town.store,
    )
    return data.shipping_options
  }

  async choose(slotId: unknown, mode: "delivery" | "pickup" = "delivery") {
    const name = mode === "pickup" ? "Retrait au comptoir" : "Livraison à domicile"
    const body = { option_id: this.town.optionIds[name], data: { slot_id: slotId } }
    return (await this.api.post(`/store/carts/${this.id}/shipping-methods`, body, this.town.store)).data.cart
  }

  async pay() {
    const { data } = await this.api.post("/store/payment-collections", { cart_id: this.id }, this.town.store)
    const path = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
    await this.api.post(path, { provider_id: "pp_system_default" }, this.town.store)
  }

  async complete(): Promise<{ id: string; items: { id: string; quantity: number }[] }> {
    const { data } = await this.api.post(`/store/carts/${this.id}/complete`, {}, this.town.store)
    if (data.type !== "order") throw new Error(`no order: ${JSON.stringify(data.error)}`)
    return data.order
  }

  async order(start = "10:00", mode: "delivery" | "pickup" = "delivery") {
    await this.choose((await this.slot(start, mode)).id, mode)
    await this.pay()
    return this.complete()
  }
}

/** The answer of a request that is refused. */
export async function refused(
  request: Promise<unknown>,
): Promise<{ status: number; code?: string; message?: string }> {
  try {
    await request
  } catch (error) {
    const { response } = error as { response?: { status: number; data: { code?: string; message?: string } } }
    if (!response) throw error
    return { status: response.status, ...response.data }
  }
  throw new Error("the request was not refused")
}

/** Waits for what an event brings about. */
export async function eventually<T>(
  look: () => Promise<T | null | undefined | false>,
  what: string,
): Promise<T> {
  for (const until = Date.now() + 15_000; ;) {
    const found = await look()
    if (found) return found
    if (Date.now() > until) throw new Error(`${what} did not come`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
