import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bodyOf } from "@pignon/kit"
import { CampaignInput } from "../../../../domain/discovery-schema"
import { oneCampaignView } from "../../../../lib/campaign-view"
import { removeCampaignWorkflow, saveCampaignWorkflow } from "../../../../workflows"

/** Changes a campaign: what is sent replaces what was there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { id: req.params.id ?? "", campaign: bodyOf(req, CampaignInput) }
  const { result } = await saveCampaignWorkflow(req.scope).run({ input })
  res.json({ campaign: await oneCampaignView(req.scope, result, new Date()) })
}

/** Removes a campaign. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await removeCampaignWorkflow(req.scope).run({ input: { id } })
  res.json({ id, deleted: true })
}
