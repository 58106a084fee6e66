import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { gatherChanges, idsBehind } from "./article-changes"

type Moved = { add?: unknown; remove?: unknown }

const idsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((id): id is string => typeof id === "string") : []

/**
 * Lists articles anew after what Medusa tells nobody: products put on a shelf from the shelf's page, and a price list
 * that is switched on or off. Everything else comes as an event.
 */
export function noteSilentChange(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.once("finish", () => {
    if (res.statusCode >= 400) return
    if (req.originalUrl.startsWith("/admin/product-categories/")) {
      const { add, remove } = (req.body ?? {}) as Moved
      return gatherChanges(req.scope, { productIds: [...idsIn(add), ...idsIn(remove)] })
    }
    // What fails here is found by the sweep.
    idsBehind(req.scope, "priceList", [req.params.id ?? ""])
      .then((variantIds) => gatherChanges(req.scope, { variantIds }))
      .catch(() => undefined)
  })
  next()
}
