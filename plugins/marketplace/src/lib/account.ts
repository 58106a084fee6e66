import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { contributionsTo } from "@pignon/kit"
import { shownLists } from "./lists"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"
import { SHOPPER_MODULE, type ShopperModuleService } from "../modules/shopper"

const ordersSql = `select o.id, o.canceled_at is null and o.status <> 'canceled' and not exists (
    select 1 from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
    where l.order_id = o.id and l.deleted_at is null and f.canceled_at is null and f.delivered_at is not null
  ) as is_open
  from "order" o where o.customer_id = ? and o.deleted_at is null order by o.created_at`

/** A customer's orders, and which of them are still on their way. */
export async function ordersOf(container: MedusaContainer, customerId: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(ordersSql, [customerId])
  return rows as { id: string; is_open: boolean }[]
}

async function partsOf(container: MedusaContainer, orderIds: string[]) {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const parts = orderIds.length
    ? await service.listVendorOrders({ order_id: orderIds }, { relations: ["lines", "vendor"], take: 10_000 })
    : []
  return parts.map(({ order_id, reference, status, customer_name, note, gift_message, vendor, lines }) => ({
    order_id,
    reference,
    shop: vendor.name,
    status,
    customer_name,
    note,
    gift_message,
    lines: lines.map(({ title, quantity, accepted_quantity, weighed_grams, final_cents }) => ({
      title,
      quantity,
      accepted_quantity,
      weighed_grams,
      final_cents,
    })),
  }))
}

const wishedCartsSql = `select id from cart where customer_id = ?
  union select cart_id from order_cart where order_id = any(?)`

/** What he said of his baskets: the note to the driver, what is to happen when an article is missing. */
async function wishesOf(container: MedusaContainer, customerId: string, orderIds: string[]) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(wishedCartsSql, [customerId, orderIds])
  const cart_id = (rows as { id: string }[]).map(({ id }) => id)
  const service = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  const wishes = cart_id.length ? await service.listBasketWishes({ cart_id }, { take: 10_000 }) : []
  return wishes.map(({ id: _id, created_at, updated_at, deleted_at: _deleted, ...said }) => ({
    ...said,
    said_at: updated_at ?? created_at,
  }))
}

/** Everything that is held on a customer, for him to read and take away. */
export async function customerData(container: MedusaContainer, customerId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const orderIds = (await ordersOf(container, customerId)).map(({ id }) => id)
  const customers = container.resolve(Modules.CUSTOMER)
  const customer = await customers.retrieveCustomer(customerId, { relations: ["addresses"] })
  const [orders, carts, parts, wishes, lists, letters, ...more] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["*", "items.*", "shipping_address.*", "billing_address.*", "shipping_methods.*"],
      filters: { id: orderIds },
    }),
    query.graph({
      entity: "cart",
      fields: ["id", "email", "created_at", "completed_at", "items.title", "items.quantity"],
      filters: { customer_id: customerId },
    }),
    partsOf(container, orderIds),
    wishesOf(container, customerId, orderIds),
    shownLists(container, customerId),
    container
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ to: customer.email }, { take: 10_000, order: { created_at: "ASC" } }),
    ...contributionsTo("shopper.data").map(({ fn }) => fn(container, orderIds)),
  ])
  return {
    exported_at: new Date().toISOString(),
    customer,
    orders: orders.data,
    parts,
    carts: carts.data,
    wishes,
    lists,
    letters: letters.map(({ to, template, resource_id, created_at }) => ({
      to,
      kind: template,
      order_id: resource_id,
      sent_at: created_at,
    })),
    ...Object.assign({}, ...more),
  }
}
