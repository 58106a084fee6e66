import { writersFor } from "@pignon/kit/admin/writing"
import { useTranslation } from "react-i18next"

/** The texts of these pages; nobody else's. */
export const NS = "marketplace"

/** Texts and the ways amounts, weights and dates are written in the reader's language. */
export function useWords() {
  const { t, i18n } = useTranslation(NS)
  return { t, i18n, write: writersFor(i18n.language) }
}
