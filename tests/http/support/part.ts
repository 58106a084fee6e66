import type { AxiosInstance } from "axios"
import { eventually, merchant, type Asker } from "./town"

/** A line of a shop's part, as its merchant reads it. */
export type PartLine = {
  id: string
  status: string
  quantity: number
  sold_by: string
  estimated_weight_grams: number
  price_per_kg_cents: number
  unit_price_cents: number
  final_cents: number | null
}
type View = { id: string; status: string; order_id: string; lines: PartLine[] }

/** One shop's part of an order, handled by its merchant. */
export class Part {
  private constructor(
    private readonly api: AxiosInstance,
    readonly auth: Asker,
    readonly id: string,
  ) {}

  static async of(api: AxiosInstance, shop: string, orderId: string): Promise<Part> {
    const auth = await merchant(api, shop)
    const found = await eventually(
      async () =>
        (await api.get("/admin/vendor/orders", auth)).data.orders.find((o: View) => o.order_id === orderId),
      `the part of ${shop}`,
    )
    return new Part(api, auth, found.id)
  }

  get path(): string {
    return `/admin/vendor/orders/${this.id}`
  }

  async see(): Promise<View> {
    return (await this.api.get(this.path, this.auth)).data.order
  }

  async say(what: "accept" | "refuse" | "weigh" | "ready", body: object = {}): Promise<View> {
    return (await this.api.post(`${this.path}/${what}`, body, this.auth)).data.order
  }

  /** Accepts, weighs what is weighed at what it was estimated, makes ready. */
  async prepare(): Promise<void> {
    const { lines } = await this.say("accept")
    const weighed = lines.filter(({ sold_by, status }) => sold_by === "weight" && status !== "refused")
    if (weighed.length) {
      await this.say("weigh", {
        lines: weighed.map((line) => ({
          line_id: line.id,
          grams: line.estimated_weight_grams * line.quantity,
        })),
      })
    }
    await this.say("ready")
  }
}
