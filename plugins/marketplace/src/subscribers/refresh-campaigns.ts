import type { SubscriberConfig, SubscriberArgs } from "@medusajs/framework"
import { pageTags, tellStorefront } from "../lib/tell-storefront"
import { CAMPAIGNS_CHANGED } from "../workflows/discovery/workflows/save-campaign"

/** A campaign was planned, changed or removed: the pages that show campaigns are read anew. */
export default async function refreshCampaigns({ container }: SubscriberArgs) {
  tellStorefront(container, [pageTags.campaigns, pageTags.articles])
}

export const config: SubscriberConfig = { event: CAMPAIGNS_CHANGED }
