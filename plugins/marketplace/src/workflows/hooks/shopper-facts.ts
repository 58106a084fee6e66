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
