import { IntlMessageFormat } from "intl-messageformat"
import { formatsOf, type Formats } from "./format"
import { addressIn } from "./addresses"
import type { Locale } from "./locale"
import { messages, type MessageKey } from "./messages"

type Values = Record<string, string | number>

/** A page's words, numbers, days and addresses in one language. */
export type Speech = Formats & {
  locale: Locale
  /** A message, with its values set into it (ICU syntax: plurals, choices). */
  t: (key: MessageKey, values?: Values) => string
  /** A word of a list by a code that the backend sent; the code itself when the list lacks it. */
  said: (list: string, code: string | null | undefined, values?: Values) => string
  /** The address of a page of `app/[lang]` in this language. */
  href: (path: string) => string
}

const NBSP = "\u00a0"
const NNBSP = "\u202f"

/** French wants a space that does not break before « : ; ! ? » and inside guillemets. */
const frenchSpaces = (text: string): string =>
  text
    .replace(/ ([;!?])/g, `${NNBSP}$1`)
    .replace(/ ([:%€])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`)

function makeSpeech(locale: Locale): Speech {
  const formats = formatsOf(locale)
  const compiled = new Map<string, IntlMessageFormat>()
  const all = messages[locale]
  const typeset = (text: string) => (locale === "fr" ? frenchSpaces(text) : text)
  const t = (key: string, values?: Values): string => {
    const raw = all[key]
    if (raw === undefined) return key
    if (!raw.includes("{")) return typeset(raw)
    let message = compiled.get(key)
    if (!message) {
      message = new IntlMessageFormat(typeset(raw), formats.intl, undefined, { ignoreTag: true })
      compiled.set(key, message)
    }
    return String(message.format(values))
  }
  return {
    ...formats,
    locale,
    t,
    said: (list, code, values) =>
      code ? (all[`${list}.${code}`] === undefined ? code : t(`${list}.${code}`, values)) : "",
    href: (path) => addressIn(locale, path),
  }
}

const made = new Map<Locale, Speech>()

/** The words of a language named. */
export function speechIn(locale: Locale): Speech {
  let speech = made.get(locale)
  if (!speech) made.set(locale, (speech = makeSpeech(locale)))
  return speech
}
