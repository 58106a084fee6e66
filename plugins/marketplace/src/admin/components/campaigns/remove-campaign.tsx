import { Button, toast, usePrompt } from "@medusajs/ui"
import { useRemoveCampaign } from "../../hooks/use-campaigns"
import type { Campaign } from "../../lib/campaign-typed"
import { useErrors } from "../../lib/use-errors"
import { useWords } from "../../lib/use-words"

/** Removes a campaign once it has been asked twice. */
export const RemoveCampaign = ({ campaign, onDone }: { campaign: Campaign; onDone: () => void }) => {
  const { t } = useWords()
  const { tell } = useErrors()
  const ask = usePrompt()
  const remove = useRemoveCampaign()
  const sure = async () => {
    const isSure = await ask({
      title: t("campaigns.remove_sure", { title: campaign.title.fr }),
      description: t("campaigns.remove_hint"),
      confirmText: t("campaigns.remove"),
      cancelText: t("common.cancel"),
    })
    if (!isSure) return
    const onSuccess = () => {
      toast.success(t("campaigns.removed"))
      onDone()
    }
    remove.mutate(campaign.id, { onSuccess, onError: tell })
  }
  return (
    <Button
      type="button"
      variant="danger"
      size="xlarge"
      isLoading={remove.isPending}
      onClick={() => void sure()}
      data-testid="campaign-remove"
    >
      {t("campaigns.remove")}
    </Button>
  )
}
