import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BoardOrder } from "../domain/board"

// One row an order of the days ahead that is not delivered yet, its parts and their parcels inside.
const sql = `with parts as (
    select v.order_id, v.order_display_id, min(v.created_at) as placed_at, max(v.customer_name) as customer_name, max(v.mode) as mode,
      jsonb_agg(jsonb_build_object('vendor_order_id', v.id, 'vendor', jsonb_build_object('id', s.id, 'name', s.name, 'code', s.code, 'phone', s.phone),
        'status', v.status, 'parcels', coalesce(p.parcels, '[]'::jsonb)) order by v.reference) as parts,
      bool_and(v.status in ('received', 'refused', 'canceled')) and bool_or(v.status = 'received') as is_complete
    from vendor_order v join vendor s on s.id = v.vendor_id
    left join lateral (select jsonb_agg(jsonb_build_object('code', p.code, 'status', p.status, 'temperature', p.temperature,
        'shelf', p.shelf_code, 'sequence', p.sequence, 'of', p."of") order by p.sequence) as parcels
      from parcel p where p.vendor_order_id = v.id and p.deleted_at is null) p on true
    where v.deleted_at is null and v.created_at > now() - interval '21 days'
    group by v.order_id, v.order_display_id)
  select parts.order_id, parts.order_display_id as display_id, parts.customer_name, parts.mode, parts.parts, parts.is_complete,
    coalesce(f.is_packed, false) as is_packed, coalesce(f.is_delivered, false) as is_delivered,
    exists (select 1 from order_payment_collection opc join payment y on y.payment_collection_id = opc.payment_collection_id
      where opc.order_id = parts.order_id and y.captured_at is not null) as is_captured
  from parts join "order" o on o.id = parts.order_id and o.canceled_at is null
  left join lateral (select bool_or(x.canceled_at is null) as is_packed, bool_or(x.delivered_at is not null) as is_delivered
    from order_fulfillment l join fulfillment x on x.id = l.fulfillment_id where l.order_id = parts.order_id and l.deleted_at is null) f on true
  where not coalesce(f.is_delivered, false)
  order by parts.placed_at, parts.order_id limit ? offset ?`

/** Every order on its way through the storage place: order × shop, with what is in and what is missing. */
export async function board(
  container: MedusaContainer,
  page: { limit: number; offset: number },
): Promise<BoardOrder[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(sql, [page.limit, page.offset])
  return rows as BoardOrder[] // as the statement builds them
}
