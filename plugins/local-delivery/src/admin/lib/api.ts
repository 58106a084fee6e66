declare const __BACKEND_URL__: string | undefined

const backend = (typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "/").replace(/\/$/, "")

/** Asks the server over the session's cookie. @throws an Error whose message is the server's own sentence. */
export async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${backend}${path}`, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  throw new Error((answer as { message?: string } | null)?.message ?? response.statusText)
}

/** Cents the French way. */
export const euros = (cents: number): string =>
  new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" }).format(cents / 100)
