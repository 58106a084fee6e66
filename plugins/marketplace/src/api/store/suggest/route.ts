import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { queryOf } from "@pignon/kit"
import { localeOf } from "../../../lib/locale"
import { suggestionsFor } from "../../../lib/suggest"

/** What was typed so far. */
export const StoreSuggest = z
  .object({ q: z.string().max(100), limit: z.coerce.number().int().min(1).max(6).default(6) })
  .strict()

/** What somebody who is still typing may mean: articles, shops, shelves. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { q, limit } = queryOf(req, StoreSuggest)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await suggestionsFor(knex, { q, limit, locale: localeOf(req) }))
}
