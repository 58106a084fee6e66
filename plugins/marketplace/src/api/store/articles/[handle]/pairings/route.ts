import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { queryOf } from "@pignon/kit"
import { articlePairings } from "../../../../../lib/discover"
import { localeOf } from "../../../../../lib/locale"

/** How many articles of each pairing. */
export const StoreListPairings = z
  .object({ limit: z.coerce.number().int().min(1).max(12).default(4) })
  .strict()

/** What goes with an article, from other trades. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { limit } = queryOf(req, StoreListPairings)
  const asked = { limit, locale: localeOf(req), now: new Date() }
  res.json({ pairings: await articlePairings(req.scope, req.params.handle ?? "", asked) })
}
