import type { Place } from "./place"

/** What was typed, as one line: « 87 000 » is a postcode, and which country it is nobody needs to be told. */
const tidy = (typed: string): string =>
  typed
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/(?<!\d)(\d{2}) (\d{3})(?!\d)/, "$1$2")
    .trim()
    .replace(/(?<=\S)[\s,]+\(?france\)?\.?$/i, "")

/** Without what only stands between the parts of an address. */
const bare = (part: string): string => part.replace(/^[\s\-–—,;:.()]+|[\s\-–—,;:.()]+$/g, "")

/** The last part of an address that can be a commune; what has a number in it is a street. */
const lastName = (text: string): string | undefined =>
  text
    .split(",")
    .map(bare)
    .filter((part) => part && !/\d/.test(part))
    .at(-1)

/** Words that belong to the one after them: the commune in « rue de Panazol » is not Panazol. */
const BINDS =
  /^(de|du|des|d|la|le|les|l|à|au|aux|en|et|sur|sous|lès|les|st|ste|saint|sainte|rue|avenue|av|place|pl|boulevard|bd|bld|cours|quai|chemin|allée|allee|impasse|route|rte|faubourg|square|passage)$/i

const MOST_WORDS = 5

/** Where an address has no commas the commune is its last words, the longest name first. */
function lastWords(part: string): string[] {
  const words = part.split(" ")
  return words
    .map((_, from) => from)
    .filter((from) => from > 0 && words.length - from <= MOST_WORDS)
    .filter((from) => !BINDS.test(words[from - 1]?.replace(/[.’']$/, "") ?? ""))
    .map((from) => words.slice(from).join(" "))
    .filter((name) => !/\d/.test(name) && name.length > 1)
}

/**
 * What was typed may mean these places, the likeliest first: « 12 rue des Tanneries, 87000 Limoges, France ». A name
 * beside a postcode is the commune, or else a street, and then the postcode alone tells where it is.
 */
export function placesOf(typed: string): Place[] {
  const text = tidy(typed)
  const postcode = /(?<!\d)\d{5}(?!\d)/.exec(text)
  if (!postcode) {
    const last = bare(text.split(",").at(-1) ?? "")
    const name = lastName(text)
    const names = [...(name ? [name] : []), ...lastWords(last)]
    return [...new Set(names)].map((city) => ({ city }))
  }
  const [postal_code] = postcode
  const after = bare(
    text
      .slice(postcode.index + postal_code.length)
      .replace(/^[\s,]+/, "")
      .split(",")[0] ?? "",
  )
  const city = after || lastName(text.slice(0, postcode.index))
  return [...(city ? [{ city, postal_code }] : []), { postal_code }]
}
