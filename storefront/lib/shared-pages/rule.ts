/**
 * Pages on which everybody reads the same, by the first word of their French path and what may follow it. What is a
 * visitor's own there (basket, when things come to his place) is filled in by scripts, or the page is drawn for him.
 */
const SHARED: Record<string, RegExp> = {
  "": /^$/,
  article: /^[^/]+$/,
  boutique: /^[^/]+$/,
  boutiques: /^$/,
  rayon: /^[^/]+$/,
  campagne: /^[^/]+$/,
  recherche: /^$/,
  classement: /^$/,
  "mentions-legales": /^$/,
  "conditions-de-vente": /^$/,
  confidentialite: /^$/,
  accessibilite: /^$/,
  retractation: /^$/,
  "hors-ligne": /^$/,
}

/** An address longer than this is nobody's search. */
const LONGEST = 300

/** Whether everybody reads the same at an address. */
export function isShared(path: string, search: string): boolean {
  if (path.length + search.length > LONGEST) return false
  const [kind = "", ...rest] = path.split("/").filter(Boolean)
  return SHARED[kind]?.test(rest.join("/")) ?? false
}
