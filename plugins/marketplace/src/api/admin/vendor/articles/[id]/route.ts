import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, noQuery } from "@pignon/kit"
import { vendorOf } from "../../../../../lib/actor"
import { changeArticleWorkflow } from "../../../../../workflows"
import { articleView, readOwnArticle } from "../../../../../workflows/catalogue/own-article"
import { articleFields } from "../fields"

/** What a shop changes of an article; how it is sold stays. */
export const VendorUpdateArticle = z
  .object({ ...articleFields, published: z.boolean() })
  .partial()
  .strict()

/** One of the shop's articles. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const article = await readOwnArticle(req.scope, vendorOf(req).vendor_id, req.params.id ?? "")
  res.json({ article: articleView(article) })
}

/** Changes one of the shop's articles: its price, its stock, whether it is on sale, everything told of it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { vendor_id } = vendorOf(req)
  const id = req.params.id ?? ""
  await readOwnArticle(req.scope, vendor_id, id) // another shop's answers 404 before its fields are judged
  const input = { vendor_id, id, changes: bodyOf(req, VendorUpdateArticle) }
  const { result } = await changeArticleWorkflow(req.scope).run({ input })
  res.json({ article: result })
}
