import type { ReactNode } from "react"
import type { Speech } from "@/lib/speech"
import type { ArticlePage } from "@/lib/types"
import { Facts } from "@/ui/facts"

type Of = { speech: Speech; article: ArticlePage }

const NEVER_EATEN = ["none", "flowers"]

/** Allergens as the law wants them seen; what is not known is never « without ». */
function allergensOf({ speech: { t, said }, article: { allergens, temperature } }: Of): ReactNode {
  if (allergens === null) return NEVER_EATEN.includes(temperature) ? null : t("article.allergens_unknown")
  if (allergens.length === 0)
    return (
      <>
        <b>{t("article.no_allergens")}</b> {t("article.traces")}
      </>
    )
  return (
    <>
      {t("article.contains")} <b>{allergens.map((code) => said("allergens", code)).join(", ")}</b>.{" "}
      {t("article.traces")}
    </>
  )
}

/** What is known of an article, line by line. */
export function Details({ speech, article }: Of) {
  const { t, said } = speech
  const rows: [string, ReactNode][] = [
    [t("article.author"), article.author],
    [
      t("article.publisher"),
      [article.publisher, article.publication_year].filter(Boolean).join(", ") || null,
    ],
    [t("article.isbn"), article.isbn],
    [t("article.allergens"), allergensOf({ speech, article })],
    [t("article.origin"), article.origin],
    [t("article.label"), article.label && said("list.labels", article.label)],
    [t("article.storage"), article.temperature === "none" ? null : said("temperatures", article.temperature)],
    [
      t("article.preparation"),
      article.lead_time_hours > 0
        ? t("article.hours_before", { hours: article.lead_time_hours })
        : t("article.ready"),
    ],
    [t("article.withdrawal"), said("withdrawals", article.withdrawal)],
  ]
  return <Facts rows={rows} />
}
