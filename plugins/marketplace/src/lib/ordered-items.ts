import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"
import type { Again } from "./fill-cart"

/** What an order asked for, line by line, whatever became of it. */
export async function itemsOfOrder(container: MedusaContainer, orderId: string): Promise<Again[]> {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const parts = await service.listVendorOrders(
    { order_id: orderId },
    { relations: ["lines"], order: { reference: "ASC" } },
  )
  return parts.flatMap(({ lines }) =>
    [...lines]
      .sort((a, b) => a.id.localeCompare(b.id))
      .map(({ variant_id, title, quantity }) => ({ variant_id, title, quantity })),
  )
}

/** Times an article must have been bought to be usual, and how many of them are listed. */
const USUAL_TIMES = 2
const MOST_USUAL = 50

const usualSql = `select l.variant_id, max(l.title) as title, round(avg(l.quantity))::int as quantity
  from "order" o join vendor_order v on v.order_id = o.id and v.deleted_at is null
    join vendor_order_line l on l.vendor_order_id = v.id and l.deleted_at is null
  where o.customer_id = ? and o.deleted_at is null and o.canceled_at is null and l.accepted_quantity > 0
    and l.variant_id is not null
  group by l.variant_id having count(distinct o.id) >= ${USUAL_TIMES}
  order by count(distinct o.id) desc, max(o.created_at) desc, l.variant_id limit ${MOST_USUAL}`

/** What a customer has bought in at least two orders, the most usual first, in the usual quantity. */
export async function usualItems(container: MedusaContainer, customerId: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(usualSql, [customerId])
  return rows as { variant_id: string; title: string; quantity: number }[]
}
