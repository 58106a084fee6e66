// Facts of a catalogue file that both the server and the pages of the admin know.

/** VAT rates an article may have, in percent. */
export const vatRates = [5.5, 10, 20, 2.1, 0] as const

/** Why a consumer may, or may not, send an article back. */
export const withdrawals = ["14d", "perishable", "custom", "hygiene_sealed", "press", "service"] as const

/** The columns a catalogue file must have. */
export const requiredColumns = [
  "sku",
  "product_handle",
  "title",
  "category",
  "price_eur",
  "vat_rate",
  "stock",
] as const

/** The largest file that is read, in characters. */
export const MOST_CHARACTERS = 8_000_000
