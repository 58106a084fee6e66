import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { answerOrder } from "../../../../../../lib/answer-order"

/** Nothing to say beyond yes. */
export const VendorAcceptOrder = z.object({}).strict()

/** The shop gives every line it has not refused. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  bodyOf(req, VendorAcceptOrder)
  await answerOrder(req, res, { kind: "accept" })
}
