import { Badge, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { FAIL_REASONS, type Stop } from "../lib/types"
import { windowWords } from "../lib/windows"
import { useSaying } from "../lib/use-saying"

const isOpen = (stop: Stop) => ["planned", "departed", "arrived"].includes(stop.status)

const Reasons = ({
  isBusy,
  onChoose,
}: {
  isBusy: boolean
  onChoose: (reason: string, note: string) => void
}) => {
  const { t } = useTranslation("localDelivery")
  const [note, setNote] = useState("")
  return (
    <fieldset className="mt-1 flex flex-col gap-y-2">
      <legend className="mb-2 text-base font-medium">{t("why")}</legend>
      <label className="text-base">
        {t("failNote")}
        <Input
          className="mt-1 h-12 text-lg"
          maxLength={500}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          data-testid="fail-note"
        />
      </label>
      <div className="grid grid-cols-2 gap-2">
        {FAIL_REASONS.map((reason) => (
          <Button
            key={reason}
            size="xlarge"
            variant="secondary"
            className="w-full"
            disabled={isBusy}
            onClick={() => onChoose(reason, note.trim())}
            data-testid={`fail-${reason}`}
          >
            {t(`reasons.${reason}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

/** One stop in large letters, to be used with one hand: to whom, where, done or failed. */
export const StopCard = ({ stop }: { stop: Stop }) => {
  const { t, i18n } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const [recipient, setRecipient] = useState(stop.name)
  const [isFailing, setFailing] = useState(false)
  return (
    <Container className="p-4" data-testid="stop" data-stop={stop.id} data-status={stop.status}>
      <div className="flex items-center justify-between gap-3">
        <Heading level="h2" className="text-2xl">
          {stop.sequence ? `${stop.sequence}. ` : ""}
          {stop.name}
        </Heading>
        <Badge color={stop.status === "done" ? "green" : stop.status === "failed" ? "red" : "grey"}>
          {t(`statuses.${stop.status}`)}
        </Badge>
      </div>
      <Text className="mt-1 text-lg">{stop.address}</Text>
      <Text className="text-ui-fg-subtle">
        {t("order", { number: stop.order_display_id })}
        {stop.slot && ` · ${windowWords(stop.slot, i18n.language)}`}
        {stop.note && ` · ${stop.note}`}
      </Text>
      {stop.phone && (
        <a className="text-ui-fg-interactive flex min-h-11 items-center text-lg" href={`tel:${stop.phone}`}>
          {t("call")} {stop.phone}
        </a>
      )}
      {isOpen(stop) && (
        <div className="mt-3 flex flex-col gap-y-3">
          <label className="text-base">
            {t("recipient")}
            <Input
              className="mt-1 h-12 text-lg"
              maxLength={120}
              value={recipient}
              onChange={(event) => setRecipient(event.target.value)}
            />
          </label>
          <div className="grid grid-cols-2 gap-3">
            <Button
              size="xlarge"
              className="w-full"
              isLoading={isPending}
              onClick={() =>
                mutate({
                  path: `/admin/delivery/stops/${stop.id}/done`,
                  body: { recipient: recipient.trim() },
                  done: t("handOverDone"),
                })
              }
              data-testid="stop-done"
            >
              {t("handOver")}
            </Button>
            <Button
              size="xlarge"
              className="w-full"
              variant="secondary"
              onClick={() => setFailing(!isFailing)}
              data-testid="stop-fail"
            >
              {t("failed")}
            </Button>
          </div>
          {isFailing && (
            <Reasons
              isBusy={isPending}
              onChoose={(reason, note) =>
                mutate({
                  path: `/admin/delivery/stops/${stop.id}/fail`,
                  body: { reason, ...(note ? { note } : {}) },
                  done: t("failedDone"),
                })
              }
            />
          )}
        </div>
      )}
      {stop.status === "failed" && (
        <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
          <Text className="text-base">{t(`reasons.${stop.reason ?? "OTHER"}`)}</Text>
          <Button
            size="xlarge"
            variant="secondary"
            isLoading={isPending}
            onClick={() => mutate({ path: `/admin/delivery/stops/${stop.id}/replan`, done: t("replanDone") })}
            data-testid="stop-replan"
          >
            {t("replan")}
          </Button>
        </div>
      )}
    </Container>
  )
}
