import { Alert, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useNavigate } from "react-router-dom"
import { useSaveCampaign } from "../../hooks/use-campaigns"
import { type Campaign, campaignBody, faultsOf, typedCampaign } from "../../lib/campaign-typed"
import { today } from "../../lib/local-now"
import { useErrors } from "../../lib/use-errors"
import { useWords } from "../../lib/use-words"
import { ChoiceFields } from "./choice-fields"
import { DateFields } from "./date-fields"
import { RemoveCampaign } from "./remove-campaign"
import { SaidFields } from "./said-fields"

const LIST = "/association/campaigns"

/** Plans a campaign, or changes one. */
export const CampaignForm = ({ campaign }: { campaign: Campaign | null }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const navigate = useNavigate()
  const save = useSaveCampaign(campaign?.id ?? null)
  const [typed, setTyped] = useState(() => typedCampaign(campaign, Number(today().slice(0, 4))))
  const [hasTried, setTried] = useState(false)
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change })
  const faults = hasTried ? faultsOf(typed) : []
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (faultsOf(typed).length > 0) return
    const onSuccess = () => {
      toast.success(t("common.saved"))
      navigate(LIST)
    }
    save.mutate(campaignBody(typed, campaign), { onSuccess, onError: tell })
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-y-4" noValidate>
      <Container className="flex flex-col gap-y-4 p-4">
        <Heading level="h2">{t("campaigns.said")}</Heading>
        <SaidFields typed={typed} set={set} isTitleMissing={faults.includes("title")} />
      </Container>
      <Container className="flex flex-col gap-y-4 p-4">
        <Heading level="h2">{t("campaigns.when")}</Heading>
        <DateFields typed={typed} set={set} areDatesWrong={faults.includes("dates")} />
      </Container>
      <Container className="flex flex-col gap-y-4 p-4">
        <Heading level="h2">{t("campaigns.what")}</Heading>
        <Text className="text-ui-fg-subtle text-base">{t("campaigns.what_hint")}</Text>
        {faults.includes("choice") && (
          <Alert variant="error" className="text-base" role="alert">
            {t("campaigns.fault.choice")}
          </Alert>
        )}
        <ChoiceFields typed={typed} set={set} />
      </Container>
      <div className="flex flex-wrap items-center justify-between gap-3">
        {campaign ? <RemoveCampaign campaign={campaign} onDone={() => navigate(LIST)} /> : <span />}
        <Button type="submit" size="xlarge" isLoading={save.isPending} data-testid="campaign-save">
          {t("common.save")}
        </Button>
      </div>
    </form>
  )
}
