import type { Locale } from "./locale"
import de from "@/messages/de/failure.json"
import en from "@/messages/en/failure.json"
import fr from "@/messages/fr/failure.json"

/** The few words that a page must have in the browser, since it shows them when the server cannot be reached. */
export const failureWords: Record<Locale, typeof fr> = { fr, en, de }
