import { Button, Container, Input, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useChangeClosures } from "../../hooks/use-own-shop"
import { useVendorOrderCounts } from "../../hooks/use-vendor-orders"
import { today } from "../../lib/local-now"
import { useErrors } from "../../lib/use-errors"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"

const blank = { starts_on: "", ends_on: "", reason: "" }

/** Enters a holiday; orders still to prepare are told before. */
export const ClosureForm = () => {
  const { t } = useWords()
  const { tell } = useErrors()
  const { add } = useChangeClosures()
  const { answer = 0, prepare = 0 } = useVendorOrderCounts()
  const [closure, setClosure] = useState(blank)
  const last = closure.ends_on || closure.starts_on
  const isBackwards = Boolean(closure.starts_on) && last < closure.starts_on
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!closure.starts_on || isBackwards) return
    const onSuccess = () => {
      toast.success(t("closures.added"))
      setClosure(blank)
    }
    add.mutate({ ...closure, ends_on: last }, { onSuccess, onError: tell })
  }
  return (
    <Container className="p-4">
      <form onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        <Field label={t("closures.from")}>
          {(field) => (
            <Input
              {...field}
              type="date"
              min={today()}
              className={BIG_FIELD}
              value={closure.starts_on}
              onChange={({ target }) => setClosure({ ...closure, starts_on: target.value })}
              data-testid="closure-from"
            />
          )}
        </Field>
        <Field label={t("closures.to")} error={isBackwards ? t("closures.wrong_order") : null}>
          {(field) => (
            <Input
              {...field}
              type="date"
              min={closure.starts_on || today()}
              className={BIG_FIELD}
              value={closure.ends_on}
              onChange={({ target }) => setClosure({ ...closure, ends_on: target.value })}
              data-testid="closure-to"
            />
          )}
        </Field>
        <Field label={t("closures.reason")} hint={t("closures.reason_hint")} className="sm:col-span-2">
          {(field) => (
            <Input
              {...field}
              maxLength={200}
              className={BIG_FIELD}
              value={closure.reason}
              onChange={({ target }) => setClosure({ ...closure, reason: target.value })}
            />
          )}
        </Field>
        {answer + prepare > 0 && (
          <Text className="text-base sm:col-span-2">
            {t("closures.open_orders", { count: answer + prepare })}
          </Text>
        )}
        <Button
          type="submit"
          size="xlarge"
          className="w-full sm:col-span-2"
          disabled={!closure.starts_on || isBackwards}
          isLoading={add.isPending}
          data-testid="closure-add"
        >
          {t("closures.add")}
        </Button>
      </form>
    </Container>
  )
}
