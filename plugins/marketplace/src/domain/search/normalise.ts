/**
 * Words that say nothing in a French shop's title, as they are written: « thé », « dés » and « maïs » are no such words.
 * "Sans" is not one of them either: gluten and no gluten differ by it.
 */
const stopWords = new Set(
  (
    "a à ai au aux avec ce ces cette d dans de des du elle en et eu il ils j je l la là le les leur leurs lui ma me mes " +
    "mon n ne nos notre nous on ou où par pas pour qu que qui s sa se ses sont sur ta te tes ton tu un une vos votre " +
    "vous y env environ chez"
  ).split(" "),
)

/** Words the rules would get wrong, and words that shoppers use for one another. A map, because an object also knows words like "constructor". */
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
    shampooing: "shampoing",
    shampooings: "shampoing",
    tisane: "infusion",
    tisanes: "infusion",
    polar: "policier",
    polars: "policier",
    apero: "aperitif",
    aperos: "aperitif",
    cacahouete: "cacahuet",
    cacahouetes: "cacahuet",
  }),
)

const MOST_QUERY_TOKENS = 8

/** Lower case, ligatures spelled out (those of a printer too: « ﬁ »), accents dropped, « 75cl » as « 75 cl », everything but letters and digits a space. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/(\d)(?=[a-z])/g, "$1 ")
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

type Token = { word: string; isStop: boolean }

const tokens = (text: string): Token[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((written) => {
      const isStop = stopWords.has(written)
      return plain(written)
        .split(" ")
        .filter(Boolean)
        .map((word) => ({ word, isStop }))
    })

function counting(text: string, isKept: (token: Token, i: number, all: Token[]) => boolean): string[] {
  const all = tokens(text)
  const kept = all.filter(isKept)
  return (kept.length ? kept : all).map(({ word }) => word)
}

/** The words of a text that count. */
export const words = (text: string): string[] => counting(text, ({ isStop }) => !isStop)

/** The stems of a text, joined for `to_tsvector('simple', …)`. */
export const stems = (text: string): string => words(text).map(stem).join(" ")

/** A query's words with their stems, at most eight. A last word of four letters is kept even when it says little. */
export const queryTokens = (query: string): { word: string; stem: string }[] =>
  counting(query, ({ word, isStop }, i, all) => !isStop || (i === all.length - 1 && word.length > 3))
    .slice(0, MOST_QUERY_TOKENS)
    .map((word) => ({ word, stem: stem(word) }))
