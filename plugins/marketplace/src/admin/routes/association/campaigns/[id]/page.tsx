import { Alert } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { AnswerOf } from "../../../../components/answer-of"
import { CampaignForm } from "../../../../components/campaigns/campaign-form"
import { Page } from "../../../../components/page"
import { useCampaigns } from "../../../../hooks/use-campaigns"
import type { Campaign as CampaignRow } from "../../../../lib/campaign-typed"
import { useWords } from "../../../../lib/use-words"

const NEW = "new"
const LIST = "/association/campaigns"

const Known = ({ campaign }: { campaign: CampaignRow | undefined }) => {
  const { t } = useWords()
  return campaign ? (
    <Page
      title={campaign.title.fr}
      subtitle={t("campaigns.articles", { count: campaign.article_count })}
      back={LIST}
    >
      <CampaignForm key={campaign.id} campaign={campaign} />
    </Page>
  ) : (
    <Page title={t("campaigns.name")} back={LIST}>
      <Alert variant="error" className="text-base">
        {t("errors.campaign.not_found")}
      </Alert>
    </Page>
  )
}

/** One campaign, or a new one. */
const Campaign = () => {
  const { t } = useWords()
  const { id } = useParams()
  const campaigns = useCampaigns()
  if (id === NEW)
    return (
      <Page title={t("campaigns.add")} back={LIST}>
        <CampaignForm campaign={null} />
      </Page>
    )
  return (
    <AnswerOf asked={campaigns}>
      {(found) => <Known campaign={found.find((one) => one.id === id)} />}
    </AnswerOf>
  )
}

/** Title of the window. */
export const handle = { seo: () => ({ title: "Campagne" }) }

export default Campaign
