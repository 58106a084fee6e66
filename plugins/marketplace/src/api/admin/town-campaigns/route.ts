import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bodyOf, noQuery } from "@pignon/kit"
import { CampaignInput } from "../../../domain/discovery-schema"
import { campaignViews, oneCampaignView } from "../../../lib/campaign-view"
import { allCampaigns } from "../../../lib/campaigns"
import { saveCampaignWorkflow } from "../../../workflows"

/** Every campaign of the association, with whether it runs today and how many articles it finds. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const campaigns = await allCampaigns(req.scope)
  res.json({
    campaigns: await campaignViews(req.scope, campaigns, new Date()),
    count: campaigns.length,
  })
}

/** Plans a campaign. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { id: null, campaign: bodyOf(req, CampaignInput) }
  const { result } = await saveCampaignWorkflow(req.scope).run({ input })
  res.status(201).json({ campaign: await oneCampaignView(req.scope, result, new Date()) })
}
