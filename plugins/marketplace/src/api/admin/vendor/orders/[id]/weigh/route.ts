import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { answerOrder } from "../../../../../../lib/answer-order"

/** True weights of whole lines, in grams. */
export const VendorWeighOrder = z
  .object({
    lines: z
      .array(z.object({ line_id: z.string(), grams: z.number().int().positive().max(1_000_000) }).strict())
      .min(1)
      .max(200),
  })
  .strict()

/** The shop enters true weights. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await answerOrder(req, res, { kind: "weigh", ...bodyOf(req, VendorWeighOrder) })
}
