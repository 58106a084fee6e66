import { LastOrder } from "@/features/offline/last-order"
import { speak } from "@/lib/speak"
import type { Metadata } from "next"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("offline.title"), robots: { index: false } }
}

/** What an installed shop shows without network: the last order that was looked at. */
export default async function OfflinePage() {
  const { t } = await speak()
  return (
    <div className="large zone os">
      <h1 className="aff">{t("offline.title")}</h1>
      <p className="lead">{t("offline.text")}</p>
      <LastOrder words={{ link: t("offline.last_order"), retry: t("failure.retry") }} />
    </div>
  )
}
