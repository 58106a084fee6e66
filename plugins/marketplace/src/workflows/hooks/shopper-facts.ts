import { contribute } from "@pignon/kit"
import { orderWishes } from "../../lib/wishes"

const ownChanges = `
  select o.id as order_id, o.updated_at as changed_at from "order" o where o.id = any(:order_ids)
  union all select v.order_id, v.updated_at from vendor_order v
    where v.order_id = any(:order_ids) and v.deleted_at is null
  union all select p.order_id, c.updated_at from order_payment_collection p
    join payment_collection c on c.id = p.payment_collection_id
    where p.order_id = any(:order_ids) and p.deleted_at is null
  union all select f.order_id, x.updated_at from order_fulfillment f join fulfillment x on x.id = f.fulfillment_id
    where f.order_id = any(:order_ids) and f.deleted_at is null`

contribute("order.changes", "marketplace", () => ownChanges)
contribute(
  "order.door_note",
  "marketplace",
  async (container, orderId) => (await orderWishes(container, orderId)).door_note,
)

const noAddress = `first_name = '', last_name = '', company = null, address_1 = '', address_2 = null, phone = null,
  metadata = null, updated_at = now()`

const ownCarts = `select id from cart where customer_id = :customer_id
  union select cart_id from order_cart where order_id = any(:order_ids)`

// Place and postcode stay: they say where the goods went, not to whom.
contribute("shopper.erase", "marketplace", () => [
  `update vendor_order set customer_name = '', note = null, gift_message = null, updated_at = now()
   where order_id = any(:order_ids)`,
  `delete from basket_wish where cart_id in (${ownCarts})`,
  `update cart_address set ${noAddress} where id in (
     select unnest(array[c.shipping_address_id, c.billing_address_id]) from cart c where c.id in (${ownCarts}))`,
  `update payment_session set context = null, updated_at = now() where payment_collection_id in (
     select payment_collection_id from order_payment_collection where order_id = any(:order_ids)
     union select payment_collection_id from cart_payment_collection where cart_id in (${ownCarts}))`,
  `update account_holder set email = null, data = '{}', metadata = null, updated_at = now() where id in (
     select account_holder_id from customer_account_holder where customer_id = :customer_id)`,
  // A finished run keeps all it has read for some days.
  `delete from workflow_execution where workflow_id = 'complete-cart'
     and position(lower(:email) in lower(context::text)) > 0`,
  `update order_address set ${noAddress} where id in (
     select unnest(array[o.shipping_address_id, o.billing_address_id]) from "order" o where o.id = any(:order_ids))`,
  `update fulfillment_address set ${noAddress} where id in (
     select f.delivery_address_id from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
     where l.order_id = any(:order_ids))`,
  `update "order" set email = null, metadata = null, updated_at = now() where id = any(:order_ids)`,
  // The customers Medusa made of the same shopper before he had an account, once their orders are his.
  `update customer set email = id || '@erased.invalid', first_name = null, last_name = null, phone = null,
     company_name = null, metadata = null, updated_at = now(), deleted_at = now()
   where has_account = false and lower(email) = lower(:email)
     and not exists (select 1 from "order" o where o.customer_id = customer.id and o.deleted_at is null)`,
])
