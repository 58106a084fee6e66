import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DiscoveryInput } from "../../../domain/discovery-schema"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import { campaignColumns } from "./save-campaign"

type Pairing = DiscoveryInput["pairings"][number]

const pairingColumns = ({ code, reason, from, to }: Pairing, rank: number) => ({
  code,
  rank,
  reason_fr: reason.fr,
  reason_en: reason.en ?? null,
  reason_de: reason.de ?? null,
  from_categories: from.categories,
  from_words: from.words,
  to_categories: to.categories,
  to_words: to.words,
})

// The model language types text arrays as records.
const asInput = (rows: object[]) => rows as never[]

/**
 * Writes the town's pairings and campaigns. Pairings are the town's own: those of its folder replace the former ones.
 * Campaigns are the association's once they are in: only new ones are added. No compensation: repeating mends.
 */
export const setUpDiscoveryStep = createStep(
  "set-up-discovery",
  async ({ pairings, campaigns }: DiscoveryInput, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const [former, planned] = await Promise.all([
      service.listPairingRules({}, { take: 1000, select: ["id"] }),
      service.listTownCampaigns({}, { take: 1000, select: ["handle"] }),
    ])
    if (former.length) await service.deletePairingRules(former.map(({ id }) => id))
    if (pairings.length) await service.createPairingRules(asInput(pairings.map(pairingColumns)))
    const known = new Set(planned.map(({ handle }) => handle))
    const missing = campaigns.filter(({ handle }) => !known.has(handle)).map(campaignColumns)
    if (missing.length) await service.createTownCampaigns(asInput(missing))
    return new StepResponse({ pairings: pairings.length, campaigns: missing.length })
  },
)
