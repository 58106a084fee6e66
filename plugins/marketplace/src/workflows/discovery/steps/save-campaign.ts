import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, notFound } from "@pignon/kit"
import type { CampaignInput } from "../../../domain/discovery-schema"
import type { CampaignRow } from "../../../lib/campaigns"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/** A campaign to write; without an id a new one. */
export type SaveCampaignInput = { id: string | null; campaign: CampaignInput }

/** A campaign's columns. */
export const campaignColumns = ({ title, lead, ...rest }: CampaignInput) => ({
  ...rest,
  accent_color: rest.accent_color ?? null,
  motif: rest.motif ?? null,
  title_fr: title.fr,
  title_en: title.en ?? null,
  title_de: title.de ?? null,
  lead_fr: lead?.fr ?? "",
  lead_en: lead?.en ?? null,
  lead_de: lead?.de ?? null,
})

// Rows of the model are exactly this shape; the model language types arrays more loosely.
const asRow = (row: unknown) => row as CampaignRow
// The model language types text arrays as records.
const asInput = (columns: object) => columns as Record<string, never>

type Undo = { createdId: string | null; former: CampaignRow | null }

/** Writes a campaign; the compensation removes a new one and puts back a changed one. */
export const saveCampaignStep = createStep(
  "save-campaign",
  async ({ id, campaign }: SaveCampaignInput, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const columns = asInput(campaignColumns(campaign))
    const [same] = await service.listTownCampaigns({ handle: campaign.handle }, { take: 1 })
    if (same && same.id !== id) invalid("campaign.handle_taken", "Une campagne porte déjà ce nom d’adresse.")
    if (id === null) {
      const row = asRow(await service.createTownCampaigns(columns))
      return new StepResponse<CampaignRow, Undo>(row, { createdId: row.id, former: null })
    }
    const [former] = await service.listTownCampaigns({ id }, { take: 1 })
    if (!former) notFound("campaign.not_found", "Cette campagne n’existe pas.")
    const row = asRow(await service.updateTownCampaigns({ id, ...columns }))
    return new StepResponse<CampaignRow, Undo>(row, { createdId: null, former: asRow(former) })
  },
  async (undo, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    if (undo?.createdId) await service.deleteTownCampaigns(undo.createdId)
    if (undo?.former) await service.updateTownCampaigns(asInput(undo.former) as never)
  },
)

/** Removes a campaign. No compensation: it is the only step, and nothing hangs on it. @throws `campaign.not_found`. */
export const removeCampaignStep = createStep(
  "remove-campaign",
  async (input: { id: string }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const [campaign] = await service.listTownCampaigns({ id: input.id }, { take: 1 })
    if (!campaign) notFound("campaign.not_found", "Cette campagne n’existe pas.")
    await service.deleteTownCampaigns(campaign.id)
    return new StepResponse({ id: campaign.id })
  },
)
