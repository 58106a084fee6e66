import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { lastPiecesLock, refuse } from "@pignon/kit"

/** Of less than this, the buyers go one after the other. */
const FEW_LEFT = 50
const SECONDS_TO_WAIT = 120

const scarceItems = `select v.inventory_item_id as id from cart_line_item l
  join product_variant_inventory_item v on v.variant_id = l.variant_id and v.deleted_at is null
  join inventory_level s on s.inventory_item_id = v.inventory_item_id and s.deleted_at is null
  where l.cart_id = ? and l.deleted_at is null
  group by v.inventory_item_id having sum(s.stocked_quantity - s.reserved_quantity) < ${FEW_LEFT} order by 1`

/**
 * Lets one basket at a time complete for each article of which little is left: the next one sees what the former took
 * and is refused before an order is begun. Without it all of them begin, and wait five seconds at most for Medusa's lock.
 * What is sold twice is Medusa's own reservation to prevent; this only keeps the queue short and the answer clear.
 */
export async function completeInTurn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(scarceItems, [req.params.id ?? ""])
  const keys = (rows as { id: string }[]).map(({ id }) => lastPiecesLock(id))
  if (keys.length === 0) return next()
  let isMyTurn = false
  const untilAnswered = () =>
    new Promise<void>((resolve) => {
      isMyTurn = true
      res.once("close", resolve)
      next()
    })
  try {
    await req.scope.resolve(Modules.LOCKING).execute(keys, untilAnswered, { timeout: SECONDS_TO_WAIT })
  } catch (error) {
    if (isMyTurn) throw error
    refuse("checkout.busy", "Beaucoup de monde achète cet article en ce moment. Réessayez dans un instant.")
  }
}
