import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { listParameter, localDate, queryOf } from "@pignon/kit"
import { rotationOf } from "../../../domain/rotation"
import { allergens } from "../../../domain/search/codes"
import { priceUnits } from "../../../domain/search/units"
import { campaignCondition } from "../../../lib/campaigns"
import { externalCatalogues } from "../../../lib/external-catalogues"
import { localeOf } from "../../../lib/locale"
import { openShopNos } from "../../../lib/open-shops"
import { searchArticles } from "../../../modules/marketplace/search/search-articles"
import { ARTICLE_SORTS } from "../../../modules/marketplace/search/statement"

const euros = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,2})?$/, "un prix en euros, par exemple 12.50")
  .transform((value) => Math.round(Number(value) * 100))

// Addresses people have kept.
const formerSorts: Record<string, string> = {
  price: "price_asc",
  "-price": "price_desc",
  "-unit_price": "unit_price",
}
const sorting = z.preprocess(
  (sort) => formerSorts[String(sort)] ?? sort,
  z.enum(ARTICLE_SORTS).default("relevance"),
)

const flag = z.enum(["true", "false"]).optional()

/** What a list of articles may be asked. */
export const StoreListArticles = z
  .object({
    q: z.string().max(200).optional(),
    shop: listParameter.optional(),
    category: listParameter.optional(),
    temperature: listParameter.optional(),
    label: listParameter.optional(),
    origin: listParameter.optional(),
    /** Allergens that must not be in. An unknown one is refused: ignoring it would show what somebody must not eat. */
    without: listParameter.pipe(z.array(z.enum(allergens))).optional(),
    unit: listParameter.pipe(z.array(z.enum(priceUnits))).optional(),
    /** Handle of a campaign that runs today. */
    campaign: z.string().max(120).optional(),
    min_price: euros.optional(),
    max_price: euros.optional(),
    in_stock: flag,
    open_now: flag,
    facets: flag,
    sort: sorting,
    limit: z.coerce.number().int().min(1).max(100).default(24),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict()

/** Articles of all open shops: found, narrowed, counted. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const asked = queryOf(req, StoreListArticles)
  const { q, campaign, min_price, max_price, in_stock, open_now, facets, sort, limit, offset, ...lists } =
    asked
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const filters = {
    ...lists,
    minPriceCents: min_price,
    maxPriceCents: max_price,
    inStock: in_stock === "true",
    openNow: open_now === "true",
  }
  const [found, external_catalogues] = await Promise.all([
    searchArticles(knex, {
      q,
      filters,
      sort,
      limit,
      offset,
      withFacets: facets !== "false",
      locale: localeOf(req),
      rotation: rotationOf(localDate(now)),
      openShopNos: await openShopNos(knex, now),
      campaign: campaign ? await campaignCondition(req.scope, campaign, now) : undefined,
    }),
    q?.trim() ? externalCatalogues(knex, q) : [],
  ])
  res.json({ ...found, limit, offset, external_catalogues })
}
