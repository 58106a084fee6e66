import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import type { AxiosInstance } from "axios"
import { letters } from "../support/outbox"
import { Shopper } from "../support/shopper"
import { eventually, loadTestTown, SHOPS, staff, storeHeaders, type Asker } from "../support/town"

/** A wine merchant beside the three shops of the journey. */
export const WINE = "cave-du-pont-suppose"

/** What the tests around checkout and after the order share: one town, one outbox. */
export class Suite {
  store: Asker = { headers: {} }

  constructor(
    readonly api: AxiosInstance,
    readonly container: () => MedusaContainer,
    readonly outbox: string,
  ) {}

  async open() {
    await loadTestTown(this.container(), "S03,S11,S16,S27")
    this.store = await storeHeaders(this.container())
  }

  async shop(handle: string) {
    const shops = this.container().resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const [shop] = await shops.listVendors({ handle })
    if (!shop) throw new Error(`the town has no ${handle}`)
    return shop
  }

  begin = (metadata?: Record<string, unknown>) =>
    new Shopper(this.api, this.store, "camille@example.org").openCart(metadata)

  basket = async (shopper: Shopper) =>
    (await this.api.get(`/store/carts/${shopper.cartId}/basket`, this.store)).data

  wish = async (shopper: Shopper, body: unknown) =>
    (await this.api.post(`/store/carts/${shopper.cartId}/wishes`, body, this.store)).data.wishes

  /** A placed order of one article whose part is there, unless more is asked for. */
  async ordered(handle = SHOPS.baker) {
    const shopper = await this.begin()
    const [article] = await shopper.find({ shop: handle, in_stock: "true", limit: 1 })
    await shopper.add(article?.variant_id ?? "")
    await shopper.live()
    await (await shopper.choose("pickup")).pay()
    const { data } = await shopper.complete()
    const { data: known } = await this.api.get(`/store/carts/${shopper.cartId}/order`, this.store)
    await eventually(async () => (await shopper.progress()).parts.length > 0, "the part")
    await eventually(async () => letters(this.outbox, /confirmed/).length > 0, "the confirmation")
    return { shopper, order: data.order, token: known.token as string, article }
  }

  /** Cancels an order the way the association does, and waits for the last letter. */
  async cancel(orderId: string) {
    const manager = await staff(this.api, "association")
    await this.api.post(`/admin/orders/${orderId}/cancel`, {}, manager)
    const file = new RegExp(`^${orderId}-canceled`)
    await eventually(async () => letters(this.outbox, file).length > 0, "the cancellation")
  }

  /** Every column of every table in which one of these words still stands. */
  async mentions(words: string[]): Promise<string[]> {
    const knex = this.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw(`select table_name, column_name from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb')`)
    const found: string[] = []
    for (const { table_name, column_name } of rows as { table_name: string; column_name: string }[]) {
      const tests = words.map(() => `"${column_name}"::text like ?`).join(" or ")
      const { rows: hits } = await knex.raw(
        `select 1 from "${table_name}" where ${tests} limit 1`,
        words.map((word) => `%${word}%`),
      )
      if (hits.length) found.push(`${table_name}.${column_name}`)
    }
    return found
  }

  /** The code of the nth e-mail that brought one. */
  async codeFor(earlier: number): Promise<string> {
    const found = await eventually(async () => letters(this.outbox, /^code-/)[earlier], "the code")
    return /\n(\d{6})\n/.exec(found.text)?.[1] ?? ""
  }
}
