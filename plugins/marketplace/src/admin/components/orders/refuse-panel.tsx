import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import { Filters } from "../filters"
import { Stepper } from "../stepper"

const reasons = ["stock", "quality", "season", "other"] as const

type RefusePanelProps = {
  /** How many can be refused at most; 1 asks for no number. */
  most: number
  hint?: string
  isBusy: boolean
  onRefuse: (quantity: number, reason: string) => void
  onCancel: () => void
}

/** How many are missing, and why: the customer reads the reason. */
export const RefusePanel = ({ most, hint, isBusy, onRefuse, onCancel }: RefusePanelProps) => {
  const { t } = useWords()
  const [quantity, setQuantity] = useState(most)
  const [reason, setReason] = useState<(typeof reasons)[number]>("stock")
  const [words, setWords] = useState("")
  const said = reason === "other" ? words.trim() : t(`orders.line.reasons.${reason}`)
  const choices = reasons.map((value) => ({ value, label: t(`orders.line.reasons.${value}`) }))
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-4 overflow-hidden rounded-lg p-3">
      {hint && <Text className="text-base">{hint}</Text>}
      {most > 1 && (
        <div className="flex items-center justify-between gap-x-3">
          <Text className="text-base font-medium">{t("orders.line.how_many")}</Text>
          <Stepper
            label={t("orders.line.how_many")}
            value={Math.min(quantity, most)}
            min={1}
            max={most}
            onChange={setQuantity}
            testId="vendor-refuse-quantity"
          />
        </div>
      )}
      <Filters label={t("orders.line.why")} value={reason} choices={choices} onChange={setReason} isWrapped />
      {reason === "other" && (
        <Field label={t("orders.line.why")}>
          {(field) => (
            <Input
              {...field}
              className={BIG_FIELD}
              maxLength={300}
              value={words}
              onChange={({ target }) => setWords(target.value)}
              data-testid="vendor-refuse-reason"
            />
          )}
        </Field>
      )}
      <div className="grid grid-cols-2 gap-x-3">
        <Button variant="secondary" size="xlarge" className="w-full" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
        <Button
          variant="danger"
          size="xlarge"
          className="w-full"
          disabled={!said}
          isLoading={isBusy}
          onClick={() => onRefuse(Math.min(quantity, most), said)}
          data-testid="vendor-refuse-confirm"
        >
          {t("orders.line.refuse")}
        </Button>
      </div>
    </div>
  )
}
