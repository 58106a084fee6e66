import { LastOrder } from "@/features/offline/last-order"
import { speak } from "@/lib/speak"
import type { Metadata } from "next"
import { Headline } from "@/ui/headline"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("offline.title"), robots: { index: false } }
}

/** What an installed shop shows without network: the last order that was looked at. */
export default async function OfflinePage() {
  const { t } = await speak()
  return (
    <div className="large zone os">
      <Headline>{t("offline.title")}</Headline>
      <p className="lead">{t("offline.text")}</p>
      <LastOrder words={{ link: t("offline.last_order"), retry: t("failure.retry") }} />
    </div>
  )
}
