import type { Metadata } from "next"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const speech = await speak()
  const { t } = speech
  return pageMetadata(speech, {
    title: t("ranking.title"),
    description: t("ranking.lead"),
    path: "/classement",
  })
}

const parts = ["search", "aisle", "seller"] as const

/** How offers are ranked (Code de la consommation, L111-7). */
export default async function RankingPage() {
  const { t } = await speak()
  return (
    <div className="large zone" style={{ maxWidth: 820 }}>
      <h1 className="aff">{t("ranking.title")}</h1>
      <p className="lead" style={{ marginTop: 24 }}>
        {t("ranking.lead")}
      </p>
      {parts.map((part) => (
        <section key={part} style={{ marginTop: 32 }}>
          <h2 className="aff3">{t(`ranking.${part}`)}</h2>
          <p>{t(`ranking.${part}_text`)}</p>
        </section>
      ))}
    </div>
  )
}
