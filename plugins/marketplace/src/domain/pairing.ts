import { stems } from "./search/normalise"

/** What goes with what: an article that stands in one of the shelves and is called by one of the words. */
export type Rule = {
  code: string
  from_categories: string[]
  from_words: string[]
  to_categories: string[]
  to_words: string[]
}

/** What the rules look at in an article. */
export type Paired = { title: string; category: string; parent: string | null }

const isCalled = (title: string, word: string) => {
  const titleStems = new Set(stems(title).split(" "))
  return stems(word)
    .split(" ")
    .every((part) => titleStems.has(part))
}

/** Whether a rule begins at this article. */
export function beginsAt(rule: Rule, { title, category, parent }: Paired): boolean {
  const { from_categories, from_words } = rule
  const isOnShelf =
    from_categories.length === 0 || from_categories.some((handle) => handle === category || handle === parent)
  return isOnShelf && (from_words.length === 0 || from_words.some((word) => isCalled(title, word)))
}

/** The rules that begin at any of the articles, in their own order. */
export const rulesFor = <T extends Rule>(rules: T[], articles: Paired[]): T[] =>
  rules.filter((rule) => articles.some((article) => beginsAt(rule, article)))

/** Words of which one must be in, as PostgreSQL reads them; null for none. Stems are [a-z0-9]+ only. */
export function anyWordQuery(words: string[]): string | null {
  const parts = words
    .map((word) => stems(word).split(" ").filter(Boolean))
    .filter((part) => part.length > 0)
    .map((part) => `(${part.map((one) => `'${one}'`).join(" & ")})`)
  return parts.length ? parts.join(" | ") : null
}
