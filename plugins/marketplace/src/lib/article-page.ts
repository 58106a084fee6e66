import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "@pignon/kit"
import type { Locale } from "../domain/locale"
import { cardSql, cardTables } from "../modules/marketplace/search/card-sql"

const pageSql = (
  locale: Locale,
) => `select p.description, a.shop_no, a.category_no, v.legal_name, v.siren, v.vat_number, v.email,
    v.phone, v.address_1, v.postal_code, v.city, v.website, v.vat_regime, v.mediator_name, v.mediator_url,
    art.tags, art.publisher, art.publication_year, art.external_url, art.lead_time_hours, art.vat_rate, art.fragile, art.gtin,
    (select jsonb_agg(${cardSql(locale)} order by a.price, a.id) from article_search a ${cardTables}
      where a.product_id = p.id) as cards
  from product p join article_search a on a.product_id = p.id
  join article art on art.variant_id = a.id and art.deleted_at is null
  join vendor v on v.id = art.vendor_id
  where p.handle = ? and p.deleted_at is null order by a.price, a.id limit 1`

// Half from the same shelf of the shop, half from other trades of the town.
const relatedSql = (locale: Locale) => `select coalesce(jsonb_agg(card), '[]') as cards from (
  (select ${cardSql(locale)} as card from article_search a ${cardTables}
    where a.shop_no = ? and a.category_no = ? and a.in_stock and a.product_id <> ? order by a.mix # hashtext(?) limit 4)
  union all
  (select ${cardSql(locale)} from article_search a ${cardTables}
    where a.shop_no <> ? and a.category_no is distinct from ? and a.in_stock order by a.mix # hashtext(?) limit 4)) r`

type Page = Record<string, unknown> & {
  cards: Record<string, unknown>[]
  shop_no: number
  category_no: number | null
}

const sellerColumns = [
  "legal_name",
  "siren",
  "vat_number",
  "email",
  "phone",
  "address_1",
  "postal_code",
  "city",
  "website",
  "vat_regime",
  "mediator_name",
  "mediator_url",
]

const pick = (row: Record<string, unknown>, keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, row[key]]))

/** What the page of an article shows. @throws `article.not_found`. */
export async function articlePage(container: MedusaContainer, handle: string, locale: Locale) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(pageSql(locale), [handle])
  const page = rows[0] as Page | undefined
  if (!page) return notFound("article.not_found", "Cet article n’existe pas ou n’est plus en vente.")
  const { cards, shop_no, category_no, ...more } = page
  const productId = String(cards[0]?.product_id)
  const related = await knex.raw(relatedSql(locale), [
    shop_no,
    category_no,
    productId,
    handle,
    shop_no,
    category_no,
    handle,
  ])
  const own = Object.keys(more).filter((key) => !sellerColumns.includes(key))
  return {
    ...cards[0],
    ...pick(more, own),
    variants: cards,
    seller: pick(more, sellerColumns),
    related: (related.rows[0] as { cards: Record<string, unknown>[] }).cards,
  }
}
