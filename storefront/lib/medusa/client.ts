import type { Speech } from "../speech"
import { heard, isSilence, lost, seemsSilent } from "./pulse"

/** A refusal of the backend: pages switch on `code`, people read `message`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }

  /**
   * What happened, in the visitor's language. The sentence of our own routes is French; the core's own refusals are
   * English and made for programmers, so where their code has no words the visitor is told in general.
   */
  in({ t, said, locale }: Speech): string {
    const words = said("refusals", this.code)
    if (words !== this.code) return words
    const isOurs = this.code.includes(".") && !this.code.startsWith("core.")
    return locale === "fr" && isOurs && this.message ? this.message : t("failure.unknown")
  }
}

/** A page is waited for; what changes something may take longer, since nobody knows then whether it was done. */
const TIMEOUTS_MS = { read: 10_000, change: 15_000, silent: 2500 }
/** What stands between answers so when there is no backend behind it. */
const NOBODY_THERE = [502, 503, 504]

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`The setting ${name} is missing: the storefront does not know its backend.`)
  return value
}

/** Asks the backend. @throws Refusal for every answer that is none; a plain Error when it is out of reach. */
export async function ask<T>(
  path: string,
  init: { method?: string; body?: unknown; bearer?: string | null } = {},
): Promise<T> {
  const method = init.method ?? (init.body === undefined ? "GET" : "POST")
  const read = seemsSilent() ? TIMEOUTS_MS.silent : TIMEOUTS_MS.read
  const answer = await fetch(new URL(path, setting("MEDUSA_BACKEND_URL")), {
    method,
    headers: {
      "x-publishable-api-key": setting("MEDUSA_PUBLISHABLE_KEY"),
      "content-type": "application/json",
      ...(init.bearer ? { authorization: `Bearer ${init.bearer}` } : {}),
    },
    body: init.body === undefined ? undefined : JSON.stringify(init.body),
    cache: "no-store",
    signal: AbortSignal.timeout(method === "GET" ? read : TIMEOUTS_MS.change),
  }).catch((error: unknown) => {
    if (isSilence(error)) lost()
    throw error
  })
  if (NOBODY_THERE.includes(answer.status)) {
    lost()
    throw new Error(`The backend is out of reach: ${answer.status}.`)
  }
  heard()
  const text = await answer.text()
  const data = text ? (JSON.parse(text) as unknown) : null
  if (answer.ok) return data as T
  const { code, message } = (data ?? {}) as { code?: string; message?: string }
  throw new Refusal(answer.status, code ?? "unknown", message ?? "La demande n’a pas abouti.")
}

/** Opens a stream of the backend's events; it lasts as long as whoever listens does. */
export async function listen(
  path: string,
  { bearer, signal }: { bearer: string | null; signal: AbortSignal },
): Promise<Response> {
  return fetch(new URL(path, setting("MEDUSA_BACKEND_URL")), {
    headers: {
      accept: "text/event-stream",
      "x-publishable-api-key": setting("MEDUSA_PUBLISHABLE_KEY"),
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    },
    cache: "no-store",
    signal,
  })
}
