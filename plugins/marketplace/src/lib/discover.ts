import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDate, notFound } from "@pignon/kit"
import { wordsIn, type Locale } from "../domain/locale"
import { neighboursOf } from "../domain/neighbours"
import { rulesFor, type Rule } from "../domain/pairing"
import { inDaysOrder, rotationOf } from "../domain/rotation"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"
import { pickArticles } from "../modules/marketplace/search/pick-articles"
import { openVendors } from "./open-vendors"
import { neighbourCard } from "./shop-card"

const MOST_RULES = 4
const MOST_SHOPS = 4
const MOST_NEIGHBOURS = 3

type RuleRow = Rule & { reason_fr: string; reason_en: string | null; reason_de: string | null }
type Standing = {
  product_id: string
  title: string
  category: string
  parent: string | null
  category_no: number | null
  shop: string
  trade: string
}
type Cards = Record<string, unknown>[]

const standingSql = (where: string) => `select distinct on (a.product_id) a.product_id, a.title_norm as title,
    coalesce(g.handle, '') as category, g.parent_handle as parent, g.no as category_no, s.handle as shop, v.trade
  from article_search a left join search_category g on g.no = a.category_no join search_shop s on s.no = a.shop_no
    join vendor v on v.id = s.id where ${where}`
const byHandleSql = standingSql(
  "a.product_id = (select id from product where handle = ? and deleted_at is null)",
)
const byVariantSql = standingSql("a.id = any(?)")

const reasonOf = ({ reason_fr, reason_en, reason_de }: RuleRow, locale: Locale) =>
  wordsIn({ fr: reason_fr, en: reason_en, de: reason_de }, locale)

async function allRules(container: MedusaContainer): Promise<RuleRow[]> {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const rules = await service.listPairingRules({}, { order: { rank: "ASC" }, take: 200 })
  // Rows of the model are exactly this shape; the model language types arrays more loosely.
  return rules as unknown as RuleRow[]
}

/** Nothing is shown twice: what an earlier list holds, a later one leaves out. */
function unseen(lists: { reason: string; articles: Cards }[], most: number) {
  const seen = new Set<unknown>()
  return lists
    .map(({ reason, articles }) => ({
      reason,
      articles: articles
        .filter(({ product_id }) => !seen.has(product_id) && seen.add(product_id))
        .slice(0, most),
    }))
    .filter(({ articles }) => articles.length > 0)
}

type Asked = { locale: Locale; limit: number; now: Date }

/** What goes with articles, from other trades than theirs. Which rules speak turns with the day. */
async function pairingsOf(container: MedusaContainer, articles: Standing[], { locale, limit, now }: Asked) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rules = rulesFor(await allRules(container), articles).slice(0, MOST_RULES)
  const picks = rules.map((rule) => ({
    categories: rule.to_categories,
    words: rule.to_words,
    withoutTrades: [...new Set(articles.map(({ trade }) => trade))],
    // Some more than shown: another rule may have shown one already.
    most: limit + MOST_RULES,
  }))
  const found = await pickArticles(knex, picks, { locale, rotation: rotationOf(localDate(now)) })
  return unseen(
    rules.map((rule, i) => ({ reason: reasonOf(rule, locale), articles: found[i] ?? [] })),
    limit,
  )
}

/** What goes with one article, from other trades. @throws `article.not_found`. */
export async function articlePairings(container: MedusaContainer, handle: string, asked: Asked) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(byHandleSql, [handle])
  const articles = rows as Standing[]
  if (articles.length === 0)
    return notFound("article.not_found", "Cet article n’existe pas ou n’est plus en vente.")
  return pairingsOf(container, articles, asked)
}

async function basketStanding(container: MedusaContainer, cartId: string): Promise<Standing[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "items.variant_id"],
    filters: { id: cartId },
  })
  const cart = data[0] as { items?: ({ variant_id: string | null } | null)[] } | undefined
  if (!cart) return notFound("cart.not_found", "Ce panier n’existe plus.")
  const ids = (cart.items ?? []).flatMap((item) => item?.variant_id ?? [])
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(byVariantSql, [ids])
  return rows as Standing[]
}

async function neighbours(container: MedusaContainer, shops: string[], { locale, now }: Asked) {
  const vendors = await openVendors(container)
  const inBasket = vendors.filter(({ handle }) => shops.includes(handle))
  const found = inBasket.flatMap((beside) =>
    neighboursOf(beside, vendors)
      .filter(({ shop }) => !shops.includes(shop.handle))
      .map((one) => ({ beside: { handle: beside.handle, name: beside.name }, one })),
  )
  const sameStreetFirst = inDaysOrder(found, localDate(now), ({ one }) => one.shop.handle).sort(
    (a, b) => Number(b.one.isSameStreet) - Number(a.one.isSameStreet),
  )
  const each = new Map(sameStreetFirst.map((entry) => [entry.one.shop.handle, entry]))
  return [...each.values()].slice(0, MOST_NEIGHBOURS).map(({ beside, one }) => ({
    beside,
    shop: neighbourCard(one, now, locale),
  }))
}

/** What completes a basket: more of its own shops first, then what goes with it, then the shops next door. */
export async function discoverFor(container: MedusaContainer, cartId: string, asked: Asked) {
  const standing = await basketStanding(container, cartId)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shops = [...new Set(standing.map(({ shop }) => shop))]
  const near = await neighbours(container, shops, asked)
  const more = {
    withoutProductIds: standing.map(({ product_id }) => product_id),
    lateCategoryNos: standing.flatMap(({ category_no }) => category_no ?? []),
    most: asked.limit,
  }
  const first = shops.slice(0, MOST_SHOPS)
  const [picked, pairings] = await Promise.all([
    pickArticles(
      knex,
      [...first, ...near.map(({ shop }) => shop.handle)].map((handle) => ({ ...more, shops: [handle] })),
      { locale: asked.locale, rotation: rotationOf(localDate(asked.now)) },
    ),
    pairingsOf(container, standing, asked),
  ])
  const complete = first.flatMap((_, i) => {
    const articles = picked[i] ?? []
    return articles.length ? [{ shop: articles[0]?.shop, articles }] : []
  })
  return {
    complete,
    pairings,
    neighbours: near.map((one, i) => ({ ...one, articles: picked[first.length + i] ?? [] })),
  }
}
