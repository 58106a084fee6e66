import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { listParameter, queryOf } from "@pignon/kit"
import { externalCatalogues } from "../../../lib/external-catalogues"
import { searchArticles } from "../../../modules/marketplace/search/search-articles"

const euros = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,2})?$/, "un prix en euros, par exemple 12.50")
  .transform((value) => Math.round(Number(value) * 100))

/** What a list of articles may be asked. */
export const StoreListArticles = z
  .object({
    q: z.string().max(200).optional(),
    shop: listParameter.optional(),
    category: listParameter.optional(),
    temperature: listParameter.optional(),
    label: listParameter.optional(),
    /** Allergens that must not be in. */
    without: listParameter.optional(),
    min_price: euros.optional(),
    max_price: euros.optional(),
    in_stock: z.enum(["true", "false"]).optional(),
    facets: z.enum(["true", "false"]).optional(),
    sort: z
      .enum(["relevance", "price", "-price", "unit_price", "-unit_price", "newest", "title"])
      .default("relevance"),
    limit: z.coerce.number().int().min(1).max(100).default(24),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict()

/** Articles of all open shops: found, narrowed, counted. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { q, min_price, max_price, in_stock, facets, sort, limit, offset, ...lists } = queryOf(
    req,
    StoreListArticles,
  )
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const filters = {
    ...lists,
    minPriceCents: min_price,
    maxPriceCents: max_price,
    inStock: in_stock === "true",
  }
  const [found, external_catalogues] = await Promise.all([
    searchArticles(knex, { q, filters, sort, limit, offset, withFacets: facets !== "false" }),
    q?.trim() ? externalCatalogues(knex, q) : [],
  ])
  res.json({ ...found, limit, offset, external_catalogues })
}
