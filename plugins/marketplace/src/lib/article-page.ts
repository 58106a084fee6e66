import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "@pignon/kit"

const card = (alias: string) =>
  `c.card || jsonb_build_object('id', ${alias}.id, 'price_cents', ${alias}.price, 'price', ${alias}.price / 100.0, 'in_stock', ${alias}.in_stock)`

const pageSql = `select p.description, a.shop_no, a.category_no, v.legal_name, v.siren, v.vat_number, v.email, v.phone,
    v.address_1, v.postal_code, v.city, v.website, v.vat_regime,
    art.tags, art.publisher, art.publication_year, art.external_url, art.lead_time_hours, art.vat_rate, art.fragile, art.gtin,
    jsonb_agg(${card("a")} order by a.price, a.id) as cards
  from product p join article_search a on a.product_id = p.id join article_card c on c.id = a.id
  join article art on art.variant_id = a.id and art.deleted_at is null
  join vendor v on v.id = art.vendor_id
  where p.handle = ? and p.deleted_at is null
  group by p.id, p.description, a.shop_no, a.category_no, v.id, art.tags, art.publisher, art.publication_year, art.external_url,
    art.lead_time_hours, art.vat_rate, art.fragile, art.gtin order by min(a.price) limit 1`

const variantsSql = `select jsonb_agg(${card("a")} order by a.price, a.id) as cards
  from product p join article_search a on a.product_id = p.id join article_card c on c.id = a.id
  where p.handle = ? and p.deleted_at is null`

// Half from the same shop, half from other trades of the town: who comes for cheese also sees wine and a novel.
const relatedSql = `select coalesce(jsonb_agg(card), '[]') as cards from (
  (select ${card("a")} as card from article_search a join article_card c using (id)
    where a.shop_no = ? and a.category_no = ? and a.in_stock and c.card->>'handle' <> ? order by a.mix # hashtext(?) limit 4)
  union all
  (select ${card("a")} from article_search a join article_card c using (id)
    where a.shop_no <> ? and a.category_no <> ? and a.in_stock order by a.mix # hashtext(?) limit 4)) r`

type Page = Record<string, unknown> & {
  cards: Record<string, unknown>[]
  shop_no: number
  category_no: number
}

/** What the page of an article shows. @throws `article.not_found`. */
export async function articlePage(container: MedusaContainer, handle: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(pageSql, [handle])
  const page = rows[0] as Page | undefined
  if (!page) return notFound("article.not_found", "Cet article n’existe pas ou n’est plus en vente.")
  const [variants, related] = await Promise.all([
    knex.raw(variantsSql, [handle]),
    knex.raw(relatedSql, [
      page.shop_no,
      page.category_no,
      handle,
      handle,
      page.shop_no,
      page.category_no,
      handle,
    ]),
  ])
  const { cards: _cards, shop_no: _shop, category_no: _category, ...more } = page
  const {
    legal_name,
    siren,
    vat_number,
    email,
    phone,
    address_1,
    postal_code,
    city,
    website,
    vat_regime,
    ...article
  } = more
  const cards = variants.rows[0].cards as Record<string, unknown>[]
  return {
    ...cards[0],
    ...article,
    variants: cards,
    seller: {
      legal_name,
      siren,
      vat_number,
      email,
      phone,
      address_1,
      postal_code,
      city,
      website,
      vat_regime,
    },
    related: related.rows[0].cards,
  }
}
