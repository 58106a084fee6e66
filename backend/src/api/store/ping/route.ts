import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Answers whoever brings the storefront's key, and does nothing else: what every other route is measured against. */
export function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json({ pong: true })
}
