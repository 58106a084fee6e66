import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { vendorOf } from "../../../../lib/actor"
import { createArticleWorkflow } from "../../../../workflows"
import { articleView, listOwnArticles } from "../../../../workflows/catalogue/own-article"
import { articleFields } from "./fields"

/** Words of the name or the reference; on sale or not. */
export const VendorListArticles = z
  .object({
    q: z.string().trim().max(100).optional(),
    published: z.enum(["true", "false"]).optional(),
    ...pageSchema,
  })
  .strict()

/** A new article; sold by the piece it has a price, by weight a price per kilogram and the weight of a portion. */
export const VendorCreateArticle = z
  .object({
    ...articleFields,
    sold_by: z.enum(["unit", "weight"]),
    sku: z
      .string()
      .trim()
      .regex(/^[\w.-]{1,60}$/)
      .optional(),
  })
  .strict()

/** The shop's articles, by name. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { q, published, limit, offset } = queryOf(req, VendorListArticles)
  const filter = { q, published: published && published === "true", limit, offset }
  const { articles, count } = await listOwnArticles(req.scope, vendorOf(req).vendor_id, filter)
  res.json({ articles: articles.map(articleView), count, limit, offset })
}

/** Puts a new article on sale. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { article: bodyOf(req, VendorCreateArticle), vendor_id: vendorOf(req).vendor_id }
  const { result } = await createArticleWorkflow(req.scope).run({ input })
  res.status(201).json({ article: result })
}
