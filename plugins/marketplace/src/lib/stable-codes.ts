import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

type Refusal = { type?: unknown; code?: unknown }

const coded = <T extends Refusal>(refusal: T): T =>
  typeof refusal.code === "string" || typeof refusal.type !== "string"
    ? refusal
    : { ...refusal, code: `core.${refusal.type}` }

/** Gives a refusal of Medusa's own a code made from its type; whatever has one keeps it. */
export function withCode(status: number, body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body
  if (status >= 400) return coded(body as Refusal)
  // A basket that could not be completed because of its payment comes back with status 200.
  const { type, error } = body as { type?: unknown; error?: unknown }
  const isUnpaid = type === "cart" && typeof error === "object" && error !== null
  return isUnpaid ? { ...body, error: coded(error as Refusal) } : body
}

/** Lets the interface switch on `code` for every refusal of the shop's routes, Medusa's own included. */
export function stableCodes(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const send = res.json.bind(res)
  res.json = (body) => send(withCode(res.statusCode, body))
  next()
}
