import { Button, Checkbox, Input, Label, Text, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { type Incident, type PackedLine, useContents, useHub } from "../lib/use-board"

type LineProps = { line: PackedLine; isLost: boolean; onTurn: (isLost: boolean) => void }

const PossibleLine = ({ line, isLost, onTurn }: LineProps) => {
  const id = useId()
  return (
    <li className="flex min-h-11 items-center gap-x-3">
      <Checkbox
        id={id}
        checked={isLost}
        onCheckedChange={(checked) => onTurn(checked === true)}
        data-testid="lost-line"
      />
      <Label htmlFor={id} className="text-base">
        {line.quantity} × {line.title}
      </Label>
    </li>
  )
}

/** Gives a parcel up: what was in it is not paid, the rest of the order goes on. */
export const GiveUp = ({ incident, onDone }: { incident: Incident; onDone: () => void }) => {
  const { t, i18n } = useTranslation("consolidation")
  const { giveUp } = useHub()
  const { data, error } = useContents(incident.id, true)
  const [reason, setReason] = useState("")
  const [lost, setLost] = useState<string[]>([])
  if (error)
    return (
      <Text className="text-base" role="alert">
        {sayRefusal(error, i18n.language)}
      </Text>
    )
  if (!data) return null
  const { certain, possible } = data
  // A parcel of which everything lay in others that were lost before holds nothing: nothing is to be ticked.
  const isSaid = certain.length + lost.length > 0 || possible.length === 0
  const isReady = reason.trim().length > 1 && isSaid
  const turn = (lineId: string, isLost: boolean) =>
    setLost(isLost ? [...lost, lineId] : lost.filter((other) => other !== lineId))
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    const lines = lost.map((line_id) => ({ line_id }))
    giveUp.mutate(
      { id: incident.id, reason: reason.trim(), lines },
      {
        onSuccess: () => {
          toast.success(t("givenUp"))
          onDone()
        },
        onError: (error) => void toast.error(sayRefusal(error, i18n.language)),
      },
    )
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-y-3" data-testid="give-up-form">
      {certain.length > 0 && (
        <Text className="text-base">
          {t("lostFor")} {certain.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}.
        </Text>
      )}
      {possible.length > 0 && (
        <fieldset>
          <legend className="text-base">{t("lostPerhaps")}</legend>
          <ul>
            {possible.map((line) => (
              <PossibleLine
                key={line.line_id}
                line={line}
                isLost={lost.includes(line.line_id)}
                onTurn={(isLost) => turn(line.line_id, isLost)}
              />
            ))}
          </ul>
        </fieldset>
      )}
      <Text className="text-ui-fg-subtle">{t("giveUpHint")}</Text>
      <div className="flex flex-wrap gap-2">
        <Input
          className="h-11 text-base"
          aria-label={t("lostReason")}
          placeholder={t("lostReason")}
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          data-testid="give-up-reason"
        />
        <Button
          type="submit"
          size="xlarge"
          variant="danger"
          disabled={!isReady}
          isLoading={giveUp.isPending}
          data-testid="give-up-confirm"
        >
          {t("giveUpNow")}
        </Button>
        <Button type="button" size="xlarge" variant="secondary" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  )
}
