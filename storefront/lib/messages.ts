import type { Locale } from "./locale"
import de from "@/messages/de"
import en from "@/messages/en"
import fr from "@/messages/fr"

type Tree = { [key: string]: string | Tree }

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`
}[keyof T & string]

/** The key of a message, as the French files have it. */
export type MessageKey = Paths<typeof fr>

function flat(tree: Tree, prefix = "", into: Record<string, string> = {}): Record<string, string> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") into[prefix + key] = value
    else flat(value, `${prefix}${key}.`, into)
  }
  return into
}

/** Every message of every language by its dotted key. */
export const messages: Record<Locale, Record<string, string>> = { fr: flat(fr), en: flat(en), de: flat(de) }
