import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { changedPrice, refreshPrices } from "../../../lib/basket/prices"
import { refuseChangedPrice } from "../../../lib/sold-lines"

/**
 * Brings the basket to today's prices when the price per kilogram of one of its articles has changed, and refuses once, so
 * that the shopper sees what he orders and can press again. Before the core begins: then the basket is locked.
 */
export async function pricesOfToday(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const id = req.params.id ?? ""
  const title = await changedPrice(req.scope, id)
  if (title === null) return next()
  try {
    await refreshPrices(req.scope, id)
  } catch (error) {
    // An article that is no more on sale has no price today: the completion itself says so.
    const reason = error instanceof Error ? error.message : String(error)
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).info(`Basket ${id} keeps its prices: ${reason}`)
    return next()
  }
  refuseChangedPrice(title)
}
