declare const __BACKEND_URL__: string | undefined

const backend = (typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "/").replace(/\/$/, "")

/** What a list may be asked with; undefined entries are left out. */
export type Query = Record<string, string | number | boolean | undefined>

/** A refusal of the server. The pages switch on `code`; `status` is 0 when the server could not be reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string | null,
    message: string,
  ) {
    super(message)
  }
}

/** The full address of a path of the server, for links that leave the page (a PDF, for example). */
export function addressOf(path: string, query: Query = {}): string {
  const known = Object.entries(query).filter(([, value]) => value !== undefined && value !== "")
  const search = new URLSearchParams(known.map(([key, value]) => [key, String(value)])).toString()
  return `${backend}${path}${search ? `?${search}` : ""}`
}

async function send(method: string, address: string, body: unknown): Promise<Response> {
  try {
    return await fetch(address, {
      method,
      credentials: "include",
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  } catch (cause) {
    throw new ApiError(0, "network.unreachable", (cause as Error).message)
  }
}

// The js-sdk's error keeps the message and drops the `code` that the pages switch on: hence a client of our own.
async function call<T>(method: string, path: string, query?: Query, body?: unknown): Promise<T> {
  const response = await send(method, addressOf(path, query), body)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  const { code, message } = (answer ?? {}) as { code?: unknown; message?: unknown }
  throw new ApiError(
    response.status,
    typeof code === "string" ? code : null,
    typeof message === "string" ? message : response.statusText,
  )
}

/** The server over the session's cookie. @throws ApiError */
export const api = {
  get: <T>(path: string, query?: Query) => call<T>("GET", path, query),
  post: <T>(path: string, body: unknown = {}) => call<T>("POST", path, undefined, body),
  delete: <T>(path: string) => call<T>("DELETE", path),
}
