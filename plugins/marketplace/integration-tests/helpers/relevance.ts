import queries from "../data/queries.json"
import type { TownArticle } from "./town-index"

/**
 * A shopper's query and the rule of what it should find: every pattern given must match the article as the town's file
 * has it, in lower case without accents. `none`: nothing may be found.
 */
export type Query = { kind: string; q: string; none?: boolean } & Partial<Record<Field, string>>
type Field = "title" | "shop" | "category" | "parent" | "brand" | "label" | "all"
const fields: Field[] = ["title", "shop", "category", "parent", "brand", "label", "all"]

/** What one query came to. */
export type Score = {
  kind: string
  q: string
  recall: number
  wrong: number
  isOverCount: boolean
  relevant: number
}

// Of the tests' own on purpose: the product's normaliser is what is being judged.
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/œ/g, "oe")
    .replace(/[’']/g, " ")

type Folded = { id: string } & Record<Field, string>

/** The articles as the rules read them. */
export const foldArticles = (articles: TownArticle[]): Folded[] =>
  articles.map(({ row, shop, category, parent }) => {
    const title = `${row.title} ${row.option_value}`
    const brand = [row.author, row.publisher].filter(Boolean).join(" ")
    const all = [title, shop, category, parent, brand, row.label].filter(Boolean).join(" ")
    const folded = { title, shop, category, parent, brand, label: row.label ?? "", all }
    return {
      id: row.sku,
      ...(Object.fromEntries(fields.map((field) => [field, fold(folded[field])])) as Record<Field, string>), // all fields
    }
  })

/** The queries of the suite. */
export const suite = queries as Query[]

/** Ids of the articles a query should find. */
export function relevantTo(query: Query, articles: Folded[]): Set<string> {
  if (query.none) return new Set()
  const rules = fields.flatMap((field) => {
    const pattern = query[field]
    return pattern === undefined ? [] : [{ field, pattern: new RegExp(pattern) }]
  })
  return new Set(
    articles.filter((a) => rules.every(({ field, pattern }) => pattern.test(a[field]))).map(({ id }) => id),
  )
}

/** How well the first ten answer a query. */
export function scoreOf(query: Query, relevant: Set<string>, found: { ids: string[]; count: number }): Score {
  const hits = found.ids.filter((id) => relevant.has(id)).length
  const recall = query.none ? Number(found.count === 0) : hits / Math.min(10, relevant.size)
  return {
    kind: query.kind,
    q: query.q,
    recall,
    wrong: found.ids.length - hits,
    isOverCount: found.count > 1.5 * relevant.size + 5,
    relevant: relevant.size,
  }
}

const mean = (scores: Score[]) => scores.reduce((sum, { recall }) => sum + recall, 0) / scores.length

/** Recall over all, and a table by kind for people to read. */
export function report(scores: Score[]): { recall: number; table: string } {
  const kinds = [...new Set(scores.map(({ kind }) => kind))]
  const lines = [...kinds.map((kind) => scores.filter((s) => s.kind === kind)), scores].map((own) => {
    const name = own === scores ? "all" : (own[0]?.kind ?? "")
    const wrong = own.filter((s) => s.wrong > 0).length
    const over = own.filter((s) => s.isOverCount).length
    return `${name.padEnd(20)} ${String(own.length).padStart(3)} queries  recall@10 ${mean(own).toFixed(3)}  wrong ${wrong}  over-counted ${over}`
  })
  const missed = scores
    .filter((s) => s.recall < 1)
    .map((s) => `  missed: « ${s.q} » ${s.recall.toFixed(2)} of ${s.relevant}`)
  return { recall: mean(scores), table: [...lines, ...missed].join("\n") }
}
