/** Words that say nothing in a French shop's title. "Sans" is not one of them: gluten and no gluten differ by it. */
const stopWords = new Set(
  (
    "a ai au aux avec ce ces cette d dans de des du elle en et eu il ils j je l la le les leur leurs lui ma mais me mes " +
    "mon n ne nos notre nous on ou par pas pour qu que qui s sa se ses son sont sur ta te tes ton tu un une vos votre " +
    "vous y the and of for to env environ chez"
  ).split(" "),
)

/** Words the rules would get wrong. A map, because an object also knows words like "constructor". */
const exceptions = new Map(
  Object.entries({
    oeufs: "oeuf",
    boeufs: "boeuf",
    chevaux: "cheval",
    yeux: "oeil",
    emmenthal: "emental",
    emmental: "emental",
    yahourt: "yaourt",
    yahourts: "yaourt",
    yogourt: "yaourt",
    yogourts: "yaourt",
    yaourts: "yaourt",
    yoghourt: "yaourt",
    yoghurt: "yaourt",
  }),
)

const MOST_QUERY_TOKENS = 8

/** Lower case, ligatures spelled out, accents dropped, everything but letters and digits a space. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

/** The stem both documents and queries are compared by. */
export function stem(word: string): string {
  const known = exceptions.get(word)
  if (known) return known
  if (word.length < 4 || /\d/.test(word)) return word
  let out = word
  if (out.endsWith("eaux")) out = out.slice(0, -1)
  else if (out.endsWith("aux") && out.length >= 6) out = `${out.slice(0, -3)}al`
  else out = out.replace(/[sx]$/, "")
  if (out.endsWith("ee")) out = out.slice(0, -1)
  if (out.endsWith("e") && out.length > 3) out = out.slice(0, -1)
  if (out.length > 4 && /([bcdfghjklmnpqrstvwxz])\1$/.test(out)) out = out.slice(0, -1)
  return out
}

/** The words of a text that count. */
export function words(text: string): string[] {
  const all = plain(text).split(" ").filter(Boolean)
  const kept = all.filter((word) => !stopWords.has(word))
  return kept.length ? kept : all
}

/** The stems of a text, joined for `to_tsvector('simple', …)`. */
export const stems = (text: string): string => words(text).map(stem).join(" ")

/** A query's words with their stems, at most eight. A last word of four letters is kept even when it says little. */
export function queryTokens(query: string): { word: string; stem: string }[] {
  const all = plain(query).split(" ").filter(Boolean)
  const kept = all.filter((word, i) => !stopWords.has(word) || (i === all.length - 1 && word.length > 3))
  return (kept.length ? kept : all).slice(0, MOST_QUERY_TOKENS).map((word) => ({ word, stem: stem(word) }))
}
