/** Temperature classes, by their number in the search table. Only ever append. */
export const temperatures = [
  "none",
  "ambient",
  "chilled_8",
  "chilled_4",
  "ice_2",
  "frozen",
  "flowers",
] as const

/** Quality labels, by their bit in the search table. Only ever append. */
export const labels = ["AOP", "IGP", "Label Rouge", "AB"] as const

/** The 14 allergens of INCO annex II, by their bit in the search table. Only ever append. */
export const allergens = [
  "gluten",
  "crustaceans",
  "eggs",
  "fish",
  "peanuts",
  "soybeans",
  "milk",
  "nuts",
  "celery",
  "mustard",
  "sesame",
  "sulphites",
  "lupin",
  "molluscs",
] as const

/** Upper limits of the price facet, in cents; the last class is open. */
export const priceLimits = [500, 1000, 2000] as const

/** Bits of those of `known` that are named. */
export const bitsOf = (known: readonly string[], named: readonly string[]): number =>
  known.reduce((bits, name, i) => (named.includes(name) ? bits | (1 << i) : bits), 0)
