import type { Metadata } from "next"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"

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
      <Headline>{t("ranking.title")}</Headline>
      <p className="lead">{t("ranking.lead")}</p>
      {parts.map((part) => (
        <section key={part}>
          <Headline level={2} isBlock>
            {t(`ranking.${part}`)}
          </Headline>
          <p>{t(`ranking.${part}_text`)}</p>
        </section>
      ))}
    </div>
  )
}
