import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Badge, Button, Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { AnswerOf } from "../../../components/answer-of"
import { Page } from "../../../components/page"
import { useCampaigns } from "../../../hooks/use-campaigns"
import type { Campaign } from "../../../lib/campaign-typed"
import { useWords } from "../../../lib/use-words"

const State = ({ campaign: { is_running, is_active } }: { campaign: Campaign }) => {
  const { t } = useWords()
  const state = is_running ? "running" : is_active ? "planned" : "off"
  const colour = { running: "green", planned: "blue", off: "grey" } as const
  return (
    <Badge color={colour[state]} size="small">
      {t(`campaigns.state.${state}`)}
    </Badge>
  )
}

const CampaignRow = ({ campaign }: { campaign: Campaign }) => {
  const { t, write } = useWords()
  const { id, title, starts_on, ends_on, article_count, page_url } = campaign
  const isYearly = starts_on.length === 5
  // Of a day of every year only day and month are shown: any year will do.
  const written = (day: string) => write.date(isYearly ? `2024-${day}` : day, isYearly)
  return (
    <li
      className="flex flex-wrap items-center justify-between gap-3 border-b px-4 py-3 last:border-0"
      data-testid="campaign-row"
    >
      <div>
        <Link to={`/association/campaigns/${id}`} className="text-ui-fg-base text-base font-medium">
          {title.fr}
        </Link>
        <Text className="text-ui-fg-subtle">
          {t(isYearly ? "campaigns.each_year" : "campaigns.once", {
            from: written(starts_on),
            to: written(ends_on),
          })}{" "}
          · {t("campaigns.articles", { count: article_count })}
        </Text>
      </div>
      <div className="flex items-center gap-x-3">
        {page_url && (
          <a
            href={page_url}
            target="_blank"
            rel="noopener"
            className="text-ui-fg-interactive flex min-h-11 items-center gap-x-2 text-base"
            data-testid="campaign-page"
          >
            {t("campaigns.see")} <ArrowUpRightOnBox />
          </a>
        )}
        <State campaign={campaign} />
      </div>
    </li>
  )
}

/** What the shops do together through the year. */
const Campaigns = () => {
  const { t } = useWords()
  const campaigns = useCampaigns()
  return (
    <Page
      title={t("campaigns.name")}
      subtitle={t("campaigns.hint")}
      aside={
        <Button size="xlarge" asChild>
          <Link to="/association/campaigns/new" data-testid="campaign-add">
            {t("campaigns.add")}
          </Link>
        </Button>
      }
    >
      <Container className="overflow-hidden p-0">
        <AnswerOf asked={campaigns}>
          {(found) =>
            found.length === 0 ? (
              <Text className="p-6 text-base">{t("campaigns.none")}</Text>
            ) : (
              <ul>
                {found.map((campaign) => (
                  <CampaignRow key={campaign.id} campaign={campaign} />
                ))}
              </ul>
            )
          }
        </AnswerOf>
      </Container>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "menu.campaigns", translationNs: "marketplace", rank: 4 })

export default Campaigns
