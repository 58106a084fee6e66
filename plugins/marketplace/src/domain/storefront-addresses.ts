import type { Locale } from "./locale"

/**
 * Addresses of the shop's pages that letters lead to. The storefront's own table is `storefront/lib/addresses.ts`; a test
 * holds the two together.
 */
const ADDRESSES = {
  order: {
    fr: "/commande/{id}/suivi",
    en: "/en/checkout/{id}/follow",
    de: "/de/bestellung/{id}/verfolgen",
  },
  password: { fr: "/compte/mot-de-passe", en: "/en/account/password", de: "/de/konto/passwort" },
} satisfies Record<string, Record<Locale, string>>

/** Where an order is followed, with what proves that it is one's own. */
export const orderAddress = (locale: Locale, id: string, token: string): string =>
  `${ADDRESSES.order[locale].replace("{id}", encodeURIComponent(id))}?${new URLSearchParams({ token })}`

/** Where a new password is chosen. */
export const passwordAddress = (locale: Locale, proof: { token: string; email: string }): string =>
  `${ADDRESSES.password[locale]}?${new URLSearchParams(proof)}`
