import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "@pignon/kit"

/** Refuses to take a line out of a basket that it is not in: Medusa deletes whatever line is named. */
export async function onlyOwnLines(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { id, line_id } = req.params
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "line_item",
    fields: ["id"],
    filters: { id: line_id, cart_id: id },
  })
  if (data.length === 0) return notFound("line.not_in_basket", "Cet article n’est pas dans votre panier.")
  return next()
}
