import type { MedusaContainer } from "@medusajs/framework/types"

/** How soon one shop of a basket can have its goods ready, and when it is shut. */
export type ShopReadiness = {
  shop: { id: string; handle: string; name: string }
  readyAt: Date
  because: "lead_time" | "closed"
  leadTimeHours: number
  /** Local dates of the next 28 days on which the shop is shut. */
  closedDates: string[]
}

/** Who answers for the town's shop; words for letters and legal mentions. */
export type TownFacts = {
  town: string
  name: string
  legal_name: string
  address: string
  email: string
  phone: string
  siren: string
  mediator_name: string
  mediator_url: string
}

/** What delivery says of a basket: the chosen window, the shops that cannot keep it, and the first window of all. */
export type BasketDelivery = {
  slot: { id: string; mode: "delivery" | "pickup"; date: string; start: string; end: string } | null
  /** Shops that are shut on the chosen day or not ready by then. */
  blocked: { handle: string; reason: "shop_closed" | "shop_not_ready" }[]
  earliest: { mode: "delivery" | "pickup"; date: string; start: string; end: string } | null
  earliest_because: {
    shop: { handle: string; name: string }
    reason: string | null
    lead_time_hours: number
    ready_at: string
  } | null
}

/** How soon a shop is ready at its own lead time, and for those of its articles that need longer, shortest first. */
export type OpenShopReadiness = ShopReadiness & { longer: ShopReadiness[] }

/** Questions a plugin may ask of whoever is installed, and the shape of the answer. */
export type Topics = {
  "basket.readiness": (container: MedusaContainer, cartId: string, now: Date) => Promise<ShopReadiness[]>
  "shops.readiness": (container: MedusaContainer, now: Date) => Promise<OpenShopReadiness[]>
  "order.progress": (container: MedusaContainer, orderId: string) => Promise<Record<string, unknown>>
  "basket.delivery": (container: MedusaContainer, cartId: string, now: Date) => Promise<BasketDelivery>
  /** What the shopper asked of whoever stands at his door. */
  "order.door_note": (container: MedusaContainer, orderId: string) => Promise<string | null>
  /**
   * A statement that lists `order_id` and `changed_at` of every row that tells of the orders `any(:order_ids)`. All of
   * them are asked in one, so each must be answered from an index.
   */
  "order.changes": () => string
  "town.facts": () => TownFacts
  /** What a plugin holds on whoever placed these orders, for him to read. */
  "shopper.data": (container: MedusaContainer, orderIds: string[]) => Promise<Record<string, unknown>>
  /**
   * Statements that take out of the orders `any(:order_ids)` of `:customer_id` with the address `:email` who placed
   * them; all are run in one transaction.
   */
  "shopper.erase": () => string[]
}

type Contribution<T extends keyof Topics> = { name: string; fn: Topics[T] }

const registryKey = Symbol.for("pignon.contributions")
type Registry = { [T in keyof Topics]?: Map<string, Topics[T]> }
// A global symbol: two copies of this file (source and built form) must still share one registry.
const globals = globalThis as unknown as Record<symbol, Registry | undefined>
const registry: Registry = (globals[registryKey] ??= {})

/** Offers an answer to a topic; the same name replaces its former answer, so loading twice is harmless. */
export function contribute<T extends keyof Topics>(topic: T, name: string, fn: Topics[T]): void {
  const answers: Map<string, Topics[T]> = (registry[topic] as Map<string, Topics[T]> | undefined) ?? new Map()
  answers.set(name, fn)
  registry[topic] = answers as Registry[T]
}

/** Everybody who answers a topic; empty when no plugin does. */
export function contributionsTo<T extends keyof Topics>(topic: T): Contribution<T>[] {
  const answers = registry[topic] as Map<string, Topics[T]> | undefined
  return [...(answers ?? new Map<string, Topics[T]>())].map(([name, fn]) => ({ name, fn }))
}
