import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { countOutboundClickWorkflow } from "../../../../../workflows"

/** Where the shopper was when he left for the shop's own site. */
export const StoreCountOutboundClick = z
  .object({ query: z.string().max(200).optional(), article: z.string().max(200).optional() })
  .strict()

/** Counts one click that leaves for the shop's own site; keeps no trace of who clicked. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { article } = bodyOf(req, StoreCountOutboundClick)
  const kind = article ? ("article" as const) : ("search" as const)
  await countOutboundClickWorkflow(req.scope).run({ input: { handle: req.params.handle ?? "", kind } })
  res.status(204).end()
}
