import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pickupPoints } from "../../../../lib/pickup-points"

/** The counters. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ pickup_points: await pickupPoints(req.scope) })
}
