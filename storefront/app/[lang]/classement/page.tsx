import type { Metadata } from "next"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const speech = await speak()
  return pageMetadata(speech, { title: speech.t("ranking.title"), path: "/classement" })
}

const parts = ["search", "aisle", "fair", "pairings", "campaigns", "unavailable", "seller", "leave"] as const

/** How offers are ranked (Code de la consommation, L111-7 and D111-6 to D111-9). */
export default async function RankingPage() {
  const { t } = await speak()
  return (
    <div className="large zone texte-l">
      <h1 className="aff">{t("ranking.title")}</h1>
      <p className="lead">{t("ranking.lead")}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2 className="aff3">{t(`ranking.${part}`)}</h2>
          <p>{t(`ranking.${part}_text`)}</p>
        </section>
      ))}
    </div>
  )
}
