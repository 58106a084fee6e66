import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { answerOrder } from "../../../../../../lib/answer-order"

/** How many parcels of which temperature; left out: one a temperature class. */
export const VendorReadyOrder = z
  .object({
    parcels: z
      .array(z.object({ temperature: z.string().max(20), count: z.number().int().min(1).max(20) }).strict())
      .min(1)
      .max(8)
      .optional(),
  })
  .strict()

/** The shop's part is packed and labelled. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await answerOrder(req, res, { kind: "ready", ...bodyOf(req, VendorReadyOrder) })
}
