import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { answerOrder } from "../../../../../../lib/answer-order"

const reason = z.string().trim().max(300).optional()

/** The lines the shop cannot give, wholly or in part; none named means the whole part. */
export const VendorRefuseOrder = z
  .object({
    lines: z
      .array(
        z.object({ line_id: z.string(), quantity: z.number().int().positive().optional(), reason }).strict(),
      )
      .min(1)
      .max(200)
      .optional(),
    reason,
  })
  .strict()

/** The shop refuses lines; the others go on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await answerOrder(req, res, { kind: "refuse", ...bodyOf(req, VendorRefuseOrder) })
}
