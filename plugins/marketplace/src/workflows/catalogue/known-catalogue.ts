import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { KnownCatalogue, KnownProduct, KnownVariant } from "../../domain/catalogue/decide-product"
import type { PlannedProduct } from "../../domain/catalogue/plan-products"

const productsSql = `select p.id, p.handle, p.metadata->>'imported_for' as imported_for, l.vendor_id,
    (select count(*)::int from article a where a.product_id = p.id and a.deleted_at is null) as article_count,
    (select jsonb_build_object('id', o.id, 'title', o.title) from product_product_option po
      join product_option o on o.id = po.product_option_id and o.deleted_at is null
      where po.product_id = p.id and po.deleted_at is null limit 1) as option
  from product p
  left join marketplace_vendor_product_product l on l.product_id = p.id and l.deleted_at is null
  where p.deleted_at is null and p.handle = any(?)`

// By the shop's own reference first: that of the variant may have been changed in the stock admin.
const variantsSql = `select found.sku, p.handle, v.product_id, v.id as variant_id, case when a.id is not null then
    jsonb_build_object('id', a.id, 'vendor_id', a.vendor_id, 'source_hash', a.source_hash) end as article
  from (select sku, id, 0 as place from product_variant where deleted_at is null and sku = any(?)
    union all select sku, variant_id, 1 from article where deleted_at is null and vendor_id = ? and sku = any(?)) found
  join product_variant v on v.id = found.id and v.deleted_at is null
  join product p on p.id = v.product_id and p.deleted_at is null
  left join article a on a.variant_id = v.id and a.deleted_at is null
  order by found.place`

const looseItemsSql = `select i.id, i.sku, exists (select 1 from inventory_level l
      where l.inventory_item_id = i.id and l.deleted_at is null) as is_used
  from inventory_item i where i.deleted_at is null and i.sku = any(?) and not exists (
    select 1 from product_variant_inventory_item vi where vi.inventory_item_id = i.id and vi.deleted_at is null)`

/** What of a shop's planned products is there already, and the stock items an interrupted import left without variant. */
export async function knownCatalogue(
  container: MedusaContainer,
  products: PlannedProduct[],
  vendorId: string,
) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const handles = products.map(({ handle }) => handle)
  const skus = products.flatMap(({ rows }) => rows.map(({ sku }) => sku))
  const [found, variants, items] = await Promise.all([
    knex.raw(productsSql, [handles]),
    knex.raw(variantsSql, [skus, vendorId, skus]),
    knex.raw(looseItemsSql, [skus]),
  ])
  const loose = items.rows as { id: string; sku: string; is_used: boolean }[]
  const known: KnownCatalogue = {
    products: new Map((found.rows as (KnownProduct & { handle: string })[]).map((row) => [row.handle, row])),
    variants: new Map((variants.rows as (KnownVariant & { sku: string })[]).map((row) => [row.sku, row])),
    takenSkus: new Set(loose.filter(({ is_used }) => is_used).map(({ sku }) => sku)),
  }
  return { known, looseItemIds: loose.filter(({ is_used }) => !is_used).map(({ id }) => id) }
}
