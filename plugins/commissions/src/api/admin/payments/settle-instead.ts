import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuse } from "@pignon/kit"
import { settleOrderWorkflow } from "../../../workflows"

const soldSql = `select o.order_id from payment p
  join order_payment_collection o on o.payment_collection_id = p.payment_collection_id and o.deleted_at is null
  where p.id = ? and (
    exists (select 1 from vendor_order v where v.order_id = o.order_id and v.deleted_at is null)
    or exists (select 1 from order_item i join order_line_item l on l.id = i.item_id
      join article a on a.variant_id = l.variant_id and a.deleted_at is null
      where i.order_id = o.order_id and i.deleted_at is null))
  limit 1`

/** The order a payment pays for, when shops sell something of it; their parts may still be on their way. */
async function soldOrderOf(container: MedusaContainer, paymentId: string): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(soldSql, [paymentId])
  return (rows as { order_id: string }[])[0]?.order_id ?? null
}

const NOT_YET = ["settlement.not_ready", "order.not_found"]

/** Settles the order. @returns false when a line of it is no shop's: that one is settled in Medusa, as the refusal says. */
async function isSettled(container: MedusaContainer, order_id: string): Promise<boolean> {
  try {
    await settleOrderWorkflow(container).run({ input: { order_id } })
    return true
  } catch (error) {
    const { code = "" } = error as { code?: string }
    if (code === "settlement.foreign_line") return false
    if (!NOT_YET.includes(code)) throw error
    return refuse(
      "order.awaits_settlement",
      "Une boutique n’a pas encore préparé sa part de cette commande. Le montant exact s’encaisse de lui-même une fois toutes les parts prêtes.",
    )
  }
}

/**
 * Lets the button « capture » of Medusa's own order page settle the order: it would capture the upper bound of what has
 * to be weighed, and what was refused too. The amount asked for does not count; the shops' parts say it.
 * @throws `order.awaits_settlement` while a shop may still change its part, and what the settlement refuses.
 */
export async function settleInstead(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const id = req.params.id ?? ""
  const order_id = await soldOrderOf(req.scope, id)
  if (!order_id || !(await isSettled(req.scope, order_id))) return next()
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { fields } = req.queryConfig
  const { data } = await query.graph({ entity: "payment", fields, filters: { id } })
  res.json({ payment: data[0] })
}
