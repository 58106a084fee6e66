import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { localeOf } from "../../../../lib/locale"
import { articlePage } from "../../../../lib/article-page"

/** One article with its variants, its seller and what stands beside it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json({ article: await articlePage(req.scope, req.params.handle ?? "", localeOf(req)) })
}
