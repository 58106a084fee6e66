import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { runningCampaigns } from "../../../lib/campaigns"
import { localeOf } from "../../../lib/locale"

/** What the shops do together today. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json({ campaigns: await runningCampaigns(req.scope, localeOf(req), new Date()) })
}
