import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Locale } from "../domain/locale"
import { matchNames } from "../domain/search/match-names"
import { queryTokens } from "../domain/search/normalise"
import { suggestArticles } from "../modules/marketplace/search/suggest-articles"
import { textQuery } from "../modules/marketplace/search/vocabulary"
import { directory, shelfInWords, shopInWords } from "./directory"

const MOST_NAMES = 3

/**
 * Suggestions for what was typed so far. Names of shops and shelves are compared as typed first, then as mended, so
 * that a name in another language is found though no article is called so.
 */
export async function suggestionsFor(
  knex: Knex,
  { q, limit, locale }: { q: string; limit: number; locale: Locale },
) {
  const [names, text] = await Promise.all([directory(knex), textQuery(knex, q)])
  if (!text) return { q, corrected: null, articles: [], shops: [], categories: [] }
  const most = Math.min(limit, MOST_NAMES)
  const matched = <T extends (typeof names)["shops"][number] | (typeof names)["shelves"][number]>(
    list: T[],
  ): T[] => {
    const asTyped = matchNames(list, queryTokens(q), most)
    return asTyped.length || !text.corrected ? asTyped : matchNames(list, queryTokens(text.corrected), most)
  }
  const articles = await suggestArticles(knex, text, limit)
  return {
    q,
    corrected: articles.length ? text.corrected : null,
    articles,
    shops: matched(names.shops).map((shop) => shopInWords(shop, locale)),
    categories: matched(names.shelves).map((shelf) => shelfInWords(shelf, locale)),
  }
}
