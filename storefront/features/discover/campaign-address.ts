import type { Campaign } from "@/lib/discovery-types"

/** The page of a campaign. */
export const campaignAddress = ({ handle }: Pick<Campaign, "handle">): string => `/campagne/${handle}`

/** The list of everything that belongs to it; null when the association has picked its articles one by one. */
export function wholeChoice({ query }: Pick<Campaign, "query">): string | null {
  const entries = Object.entries(query)
  return entries.length ? `/recherche?${new URLSearchParams(entries)}` : null
}
