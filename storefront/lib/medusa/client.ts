import type { Speech } from "../speech"

/** A refusal of the backend: pages switch on `code`, people read `message`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }

  /** What happened, in the visitor's language; the backend's own French sentence where the code has no words yet. */
  in({ t, said, locale }: Speech): string {
    const words = said("refusals", this.code)
    if (words !== this.code) return words
    return locale === "fr" ? this.message : t("failure.unknown")
  }
}

const TIMEOUT_MS = 15_000

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
  const answer = await fetch(new URL(path, setting("MEDUSA_BACKEND_URL")), {
    method: init.method ?? (init.body === undefined ? "GET" : "POST"),
    headers: {
      "x-publishable-api-key": setting("MEDUSA_PUBLISHABLE_KEY"),
      "content-type": "application/json",
      ...(init.bearer ? { authorization: `Bearer ${init.bearer}` } : {}),
    },
    body: init.body === undefined ? undefined : JSON.stringify(init.body),
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
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
