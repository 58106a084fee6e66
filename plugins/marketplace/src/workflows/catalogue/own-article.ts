import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "@pignon/kit"
import { DEFAULT_OPTION } from "../../domain/catalogue/decide-product"
import type { CatalogueRow } from "../../domain/catalogue/read-row"

/** One of a shop's articles as it stands, with what hangs on it. */
export type OwnArticle = {
  id: string
  row: Omit<CatalogueRow, "line">
  product_id: string
  article_id: string
  published: boolean
  /** Of the stock, what customers have ordered and the shop has not given yet. */
  reserved: number
  source_hash: string | null
  option: { id: string; title: string } | null
}

const columns = `a.sku, a.gtin, a.sold_by, a.net_quantity, a.net_unit, a.price_per_kg_cents, a.estimated_weight_grams,
    a.shipping_weight_grams, a.temperature, a.fragile, a.lead_time_hours, a.allergens, a.origin, a.label, a.min_age,
    a.withdrawal, a.isbn, a.author, a.publisher, a.publication_year, a.external_url, a.kind, a.vat_rate, a.image_motif,
    a.image_hue, coalesce(a.tags, '{}') as tags, p.handle as product_handle, p.title, coalesce(p.description, '') as description`

// The region's price goes before the general one. A weighed article's price is that of the expected weight; the Medusa price is the most it can cost.
const articleSql = `select ${columns}, v.id as variant_id, a.product_id, a.id as article_id, a.source_hash, p.status,
    coalesce((select c.handle from product_category_product pc join product_category c on c.id = pc.product_category_id
      where pc.product_id = p.id limit 1), '') as category,
    (select jsonb_build_object('id', o.id, 'title', o.title) from product_product_option po
      join product_option o on o.id = po.product_option_id and o.deleted_at is null
      where po.product_id = p.id and po.deleted_at is null limit 1) as option,
    v.title as variant_title,
    coalesce((select round(pr.amount * 100)::int from product_variant_price_set vps join price pr on pr.price_set_id = vps.price_set_id
      and pr.deleted_at is null and pr.price_list_id is null and pr.currency_code = 'eur' and coalesce(pr.min_quantity, 1) <= 1
      and not exists (select 1 from price_rule r where r.price_id = pr.id and r.attribute <> 'region_id' and r.deleted_at is null)
      where vps.variant_id = v.id and vps.deleted_at is null order by pr.rules_count desc, pr.amount limit 1), 0) as price_cents,
    coalesce(l.stocked_quantity, 0)::int as stock, coalesce(l.reserved_quantity, 0)::int as reserved
  from article a
  join vendor s on s.id = a.vendor_id
  join product_variant v on v.id = a.variant_id and v.deleted_at is null
  join product p on p.id = a.product_id and p.deleted_at is null
  left join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
  left join inventory_level l on l.inventory_item_id = vi.inventory_item_id and l.location_id = s.stock_location_id
    and l.deleted_at is null
  where a.deleted_at is null and a.vendor_id = ?`

type Found = Omit<CatalogueRow, "line" | "option_name" | "option_value"> &
  Omit<OwnArticle, "row" | "id" | "published"> & { variant_id: string; status: string; variant_title: string }

function ownArticle(found: Found): OwnArticle {
  const { variant_id, article_id, product_id, source_hash, status, option, variant_title, reserved, ...row } =
    found
  const isChoice = option !== null && option.title !== DEFAULT_OPTION
  return {
    id: variant_id,
    row: {
      ...row,
      option_name: isChoice ? option.title : "",
      option_value: isChoice ? variant_title : "",
    },
    product_id,
    article_id,
    source_hash,
    option,
    reserved,
    published: status === "published",
  }
}

/** Which of a shop's articles: words of the name or the reference, on sale or not. */
export type ArticleFilter = { q?: string; published?: boolean; limit: number; offset: number }

// The letters of French names; the search field of a shop finds « pate » and « pâté » alike.
const folded = (column: string) =>
  `translate(replace(lower(${column}), 'œ', 'oe'), 'àâäéèêëîïôöùûüç', 'aaaeeeeiioouuuc')`

/** A page of the shop's own articles, by name. */
export async function listOwnArticles(container: MedusaContainer, vendorId: string, filter: ArticleFilter) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const named = (filter.q ?? "").split(/\s+/).filter(Boolean)
  const words = named.map((word) => `%${word.replace(/[%_\\]/g, "\\$&")}%`)
  const conditions = words.map(
    () =>
      ` and (${folded("p.title")} like ${folded("?::text")} or ${folded("v.sku")} like ${folded("?::text")})`,
  )
  const published = filter.published === undefined ? "" : ` and (p.status = 'published') = ?`
  const bindings = [
    vendorId,
    ...words.flatMap((word) => [word, word]),
    ...(filter.published === undefined ? [] : [filter.published]),
  ]
  const where = `${articleSql}${conditions.join("")}${published}`
  const [{ rows }, counted] = await Promise.all([
    knex.raw(`${where} order by ${folded("p.title")}, a.sku limit ? offset ?`, [
      ...bindings,
      filter.limit,
      filter.offset,
    ]),
    knex.raw(`select count(*)::int as count from (${where}) found`, bindings),
  ])
  const [{ count }] = counted.rows as [{ count: number }]
  return { articles: (rows as Found[]).map(ownArticle), count }
}

/** One of the shop's own articles by its variant. @throws `article.not_found`, for another shop's too. */
export async function readOwnArticle(container: MedusaContainer, vendorId: string, id: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(`${articleSql} and v.id = ?`, [vendorId, id])
  const found = (rows as Found[])[0]
  return found
    ? ownArticle(found)
    : notFound("article.not_found", "Cet article n’existe pas dans votre boutique.")
}

/** An article as its shop's pages show it. */
export const articleView = ({ id, row, published, reserved, product_id }: OwnArticle) => ({
  ...row,
  id,
  product_id,
  variant_title: row.option_value || null,
  published,
  reserved,
})
