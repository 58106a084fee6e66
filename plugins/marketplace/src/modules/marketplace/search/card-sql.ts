import type { Locale } from "../../../domain/locale"

/** The name of a shelf and of the aisle above it, as columns of `search_category`, in the language asked. */
export const categoryNames = (locale: Locale, alias: string) =>
  locale === "fr"
    ? { name: `${alias}.name_fr`, parent: `${alias}.parent_name` }
    : {
        name: `coalesce(${alias}.name_${locale}, ${alias}.name_fr)`,
        parent: `coalesce(${alias}.parent_name_${locale}, ${alias}.parent_name)`,
      }

/** A shelf as people read it; null for an article that stands on none. */
export function categorySql(locale: Locale, alias: string): string {
  const { name, parent } = categoryNames(locale, alias)
  return `case when ${alias}.no is not null then jsonb_build_object('handle', ${alias}.handle, 'name', ${name},
    'parent_handle', ${alias}.parent_handle, 'parent_name', ${parent}) end`
}

/**
 * A card as it is answered, from `article_search a`, `article_card c` and `search_category g`: what seldom changes is
 * stored, price, stock and the shelf's name are read.
 */
export const cardSql = (locale: Locale): string =>
  `c.card || jsonb_build_object('id', a.id, 'price_cents', a.price, 'price', a.price / 100.0, 'in_stock', a.in_stock,
    'category', ${categorySql(locale, "g")})`

/** The tables a card is read from, joined to `article_search a`. */
export const cardTables =
  "join article_card c on c.id = a.id left join search_category g on g.no = a.category_no"
