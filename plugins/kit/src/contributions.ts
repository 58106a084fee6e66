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

/** Questions a plugin may ask of whoever is installed, and the shape of the answer. */
export type Topics = {
  "basket.readiness": (container: MedusaContainer, cartId: string, now: Date) => Promise<ShopReadiness[]>
  "order.progress": (container: MedusaContainer, orderId: string) => Promise<Record<string, unknown>>
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
