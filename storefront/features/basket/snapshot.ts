import type { Basket } from "@/lib/types"
import type { Snapshot } from "./reckon"

/** The little of a basket that cards and the header show. An article on two lines counts with both, steps the first.
 * `at` is when it was asked for: of two answers the one asked for later holds. */
export function snapshotOf(basket: Basket | null, at: number): Snapshot {
  const lines: Snapshot["lines"] = {}
  for (const line of basket?.groups.flatMap((group) => group.lines) ?? []) {
    if (!line.variant_id || lines[line.variant_id]) continue
    lines[line.variant_id] = {
      lineId: line.line_id,
      quantity: line.quantity,
      unitCents: Math.round(line.estimate_cents / Math.max(1, line.quantity)),
    }
  }
  return {
    at,
    lines,
    count: basket?.item_count ?? 0,
    cents: basket?.estimate_cents ?? 0,
  }
}
