declare const __BACKEND_URL__: string | undefined

const backend = (typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "/").replace(/\/$/, "")

/**
 * Asks the server over the session's cookie; with a body it tells instead.
 * @throws an Error whose message is the server's own sentence.
 */
export async function ask<T>(path: string, body?: unknown, method?: "DELETE"): Promise<T> {
  const response = await fetch(`${backend}${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: body === undefined || method ? undefined : JSON.stringify(body),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  throw new Error((answer as { message?: string } | null)?.message ?? response.statusText)
}

/** Cents the French way. */
export const euros = (cents: number): string =>
  new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" }).format(cents / 100)

/** Reads an amount as people type it (« 4,90 », « 4.9 € »); null when it is none. */
export function readEuros(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".")
  return /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null
}

/** Writes cents for a field: 490 becomes « 4,90 »; nothing stays empty. */
export const writeEuros = (cents: number | null): string =>
  cents === null ? "" : (cents / 100).toFixed(2).replace(".", ",")

/** Reads a number with or without decimals; null when it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(",", ".")
  return /^-?\d{1,5}(\.\d{1,6})?$/.test(text) ? Number(text) : null
}
