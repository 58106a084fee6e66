import type { Metadata } from "next"
import { alternatesOf } from "./addresses"
import { DEFAULT_LOCALE, INTL } from "./locale"
import type { Speech } from "./speech"
import { town } from "./town"

/**
 * What a page tells search engines and those who share it: one canonical address, the same page in every language, and
 * a picture.
 * @param path the page's French path; without one the page is not to be found (basket, order, account).
 * @param picture the path of a share picture drawn for this very page.
 */
export function pageMetadata(
  { locale }: Pick<Speech, "locale">,
  page: { title: string; description?: string; path?: string; picture?: string; isBare?: boolean },
): Metadata {
  const title = page.isBare ? { absolute: page.title } : page.title
  // Without one the town's stands, as the frame says it; a description that is undefined would take it away.
  const described = page.description ? { description: page.description } : {}
  if (!page.path) return { title, ...described, robots: { index: false } }
  const addresses = alternatesOf(page.path)
  const picture = { url: page.picture ?? `/api/share/town?lang=${locale}`, width: 1200, height: 630 }
  return {
    title,
    ...described,
    alternates: {
      canonical: addresses[locale],
      languages: { ...addresses, "x-default": addresses[DEFAULT_LOCALE] },
    },
    openGraph: {
      type: "website",
      siteName: town.brand,
      locale: INTL[locale].replace("-", "_"),
      url: addresses[locale],
      title: page.title,
      ...described,
      images: [picture],
    },
    twitter: { card: "summary_large_image" },
  }
}
