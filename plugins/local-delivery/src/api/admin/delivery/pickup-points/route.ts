import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pickupPoints } from "../../../../lib/pickup-points"

/** The counters. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ pickup_points: await pickupPoints(req.scope) })
}
