import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { pickupPoints } from "../../../../lib/pickup-points"

/** The counters. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json({ pickup_points: await pickupPoints(req.scope) })
}
