import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { queryOf } from "@pignon/kit"
import { discoverFor } from "../../../../../lib/discover"
import { localeOf } from "../../../../../lib/locale"

/** How many articles of each list. */
export const StoreDiscover = z.object({ limit: z.coerce.number().int().min(1).max(12).default(6) }).strict()

/** What completes a basket. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { limit } = queryOf(req, StoreDiscover)
  const asked = { limit, locale: localeOf(req), now: new Date() }
  res.json(await discoverFor(req.scope, req.params.id ?? "", asked))
}
