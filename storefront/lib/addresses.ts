import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "./locale"

/**
 * The words of addresses in each language. The French ones name the folders of `app/[lang]`; a word that is not here is
 * the same in all languages (handles, ids).
 */
const WORDS: Record<string, Record<Exclude<Locale, "fr">, string>> = {
  article: { en: "article", de: "artikel" },
  boutique: { en: "shop", de: "laden" },
  boutiques: { en: "shops", de: "laeden" },
  rayon: { en: "aisle", de: "abteilung" },
  recherche: { en: "search", de: "suche" },
  panier: { en: "basket", de: "korb" },
  commande: { en: "checkout", de: "bestellung" },
  recapitulatif: { en: "review", de: "uebersicht" },
  suivi: { en: "follow", de: "verfolgen" },
  merci: { en: "thanks", de: "danke" },
  retrouver: { en: "find", de: "finden" },
  compte: { en: "account", de: "konto" },
  connexion: { en: "sign-in", de: "anmelden" },
  commandes: { en: "orders", de: "bestellungen" },
  listes: { en: "lists", de: "listen" },
  adresses: { en: "addresses", de: "adressen" },
  "mot-de-passe": { en: "password", de: "passwort" },
  donnees: { en: "data", de: "daten" },
  classement: { en: "ranking", de: "reihenfolge" },
  campagne: { en: "campaign", de: "aktion" },
  "mentions-legales": { en: "legal-notice", de: "impressum" },
  "conditions-de-vente": { en: "terms", de: "agb" },
  confidentialite: { en: "privacy", de: "datenschutz" },
  accessibilite: { en: "accessibility", de: "barrierefreiheit" },
  retractation: { en: "withdrawal", de: "widerruf" },
  primitives: { en: "primitives", de: "primitives" },
  "hors-ligne": { en: "offline", de: "offline" },
}

const toFrench = Object.fromEntries(
  LOCALES.filter((locale) => locale !== "fr").map((locale) => [
    locale,
    Object.fromEntries(
      Object.entries(WORDS).map(([french, words]) => [words[locale as "en" | "de"], french]),
    ),
  ]),
) as Record<Exclude<Locale, "fr">, Record<string, string>>

const splitQuery = (path: string): [string, string] => {
  const at = path.search(/[?#]/)
  return at < 0 ? [path, ""] : [path.slice(0, at), path.slice(at)]
}

/** The address of a page in a language: `("en", "/boutique/x?y")` is `/en/shop/x?y`. French addresses have no prefix. */
export function addressIn(locale: Locale, path: string): string {
  if (locale === "fr") return path
  const [bare, query] = splitQuery(path)
  // Only words are translated, never what follows them: a shop may well be called « panier ».
  const parts = bare.split("/").filter(Boolean)
  const said = parts.map((part, i) =>
    i === 1 && HANDLE_AFTER.has(parts[0] ?? "") ? part : (WORDS[part]?.[locale] ?? part),
  )
  return `/${[locale, ...said].join("/")}${query}`
}

/** Words that are followed by somebody's handle or id. */
const HANDLE_AFTER = new Set(["article", "boutique", "rayon", "campagne"])

/** Reads an address: the language and the French path, which is the one of the folders. */
export function readAddress(address: string): { locale: Locale; path: string } {
  const [bare, query] = splitQuery(address)
  const [first, ...rest] = bare.split("/").filter(Boolean)
  if (!isLocale(first) || first === DEFAULT_LOCALE) return { locale: DEFAULT_LOCALE, path: address || "/" }
  const words = toFrench[first as "en" | "de"]
  const french: string[] = []
  for (const part of rest) {
    const isHandle = french.length === 1 && HANDLE_AFTER.has(french[0] ?? "")
    french.push(isHandle ? part : (words[part] ?? part))
  }
  return { locale: first, path: `/${french.join("/")}${query}` }
}

/** The same page in every language, for `hreflang`. */
export const alternatesOf = (path: string): Record<Locale, string> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, addressIn(locale, path)])) as Record<Locale, string>
