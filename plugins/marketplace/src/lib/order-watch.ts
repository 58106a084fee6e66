import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderVersions } from "./order-changes"

/** Time between two looks at the database. */
const LOOK_EVERY_MS = 2000
/** Streams one order may have, and all orders together in one process. */
const MOST_OF_ONE_ORDER = 4
const MOST_IN_ALL = 1000

type Watcher = (version: string) => void

/**
 * Tells whoever watches an order that it has changed.
 *
 * One indexed query every two seconds for all orders watched in this process, however many streams there are. Events
 * would not do: with several processes the bus hands each to one subscriber only, which need not be where the stream
 * is. LISTEN/NOTIFY would need a connection of its own in each process and triggers on tables of other plugins and of
 * Medusa, for a page that people look at for minutes.
 */
class OrderWatch {
  private readonly watchers = new Map<string, Set<Watcher>>()
  private readonly versions = new Map<string, string>()
  private timer: NodeJS.Timeout | null = null
  private isLooking = false

  /** Begins to watch; null when there are too many streams already. @returns what ends it. */
  watch(container: MedusaContainer, orderId: string, watcher: Watcher): (() => void) | null {
    const own = this.watchers.get(orderId) ?? new Set<Watcher>()
    const all = [...this.watchers.values()].reduce((sum, set) => sum + set.size, 0)
    if (own.size >= MOST_OF_ONE_ORDER || all >= MOST_IN_ALL) return null
    own.add(watcher)
    this.watchers.set(orderId, own)
    // A process that has nothing else to do may end while somebody watches.
    this.timer ??= setInterval(() => void this.look(container), LOOK_EVERY_MS).unref()
    return () => this.leave(orderId, watcher)
  }

  private leave(orderId: string, watcher: Watcher): void {
    const own = this.watchers.get(orderId)
    own?.delete(watcher)
    if (own?.size === 0) {
      this.watchers.delete(orderId)
      this.versions.delete(orderId)
    }
    if (this.watchers.size > 0 || !this.timer) return
    clearInterval(this.timer)
    this.timer = null
  }

  private async look(container: MedusaContainer): Promise<void> {
    if (this.isLooking) return
    this.isLooking = true
    try {
      for (const [id, version] of await orderVersions(container, [...this.watchers.keys()])) {
        const known = this.versions.get(id)
        this.versions.set(id, version)
        if (known !== version) for (const watcher of this.watchers.get(id) ?? []) watcher(version)
      }
    } catch (error) {
      // The streams stay open: the next look may find the database again.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `Watched orders could not be looked at: ${error instanceof Error ? error.message : String(error)}`,
        )
    } finally {
      this.isLooking = false
    }
  }
}

/** The watch of this process. */
export const orderWatch = new OrderWatch()
