import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { SlotException } from "../../lib/types"
import { useExceptions } from "../../lib/use-setup"
import { useSaying } from "../../lib/use-saying"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { today, writersFor } from "@pignon/kit/admin/writing"
import { ChoiceField, Section, TextField } from "./parts"

const blank = { date: "", mode: "", change: "closed", capacity: "", reason: "" }

const ExceptionForm = () => {
  const { t } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const [typed, setTyped] = useState(blank)
  const set = (change: Partial<typeof blank>) => setTyped({ ...typed, ...change })
  const isOpen = typed.change === "open"
  const isWrong = isOpen && typed.capacity !== "" && !/^\d{1,4}$/.test(typed.capacity)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!typed.date || isWrong) return
    const body = {
      date: typed.date,
      mode: typed.mode || null,
      is_closed: !isOpen,
      capacity: isOpen && typed.capacity ? Number(typed.capacity) : null,
      reason: typed.reason.trim(),
    }
    mutate(
      { path: "/admin/delivery/exceptions", body, done: t("saved") },
      { onSuccess: () => setTyped(blank) },
    )
  }
  return (
    <form onSubmit={save} className="grid items-start gap-4 sm:grid-cols-2" data-testid="exception-form">
      <TextField
        type="date"
        min={today()}
        label={t("setup.date")}
        value={typed.date}
        onType={(date) => set({ date })}
        data-testid="exception-date"
      />
      <ChoiceField label={t("setup.concerns")} value={typed.mode} onChoose={(mode) => set({ mode })}>
        <option value="">{t("setup.both")}</option>
        <option value="delivery">{t("modes.delivery")}</option>
        <option value="pickup">{t("modes.pickup")}</option>
      </ChoiceField>
      <ChoiceField label={t("setup.thatDay")} value={typed.change} onChoose={(change) => set({ change })}>
        <option value="closed">{t("setup.dayClosed")}</option>
        <option value="open">{t("setup.dayOpen")}</option>
      </ChoiceField>
      {isOpen && (
        <TextField
          label={t("setup.otherCapacity")}
          hint={t("setup.otherCapacityHint")}
          inputMode="numeric"
          value={typed.capacity}
          onType={(capacity) => set({ capacity })}
        />
      )}
      <TextField
        label={t("setup.reason")}
        hint={t("setup.reasonHint")}
        maxLength={200}
        value={typed.reason}
        onType={(reason) => set({ reason })}
      />
      <Button
        type="submit"
        size="xlarge"
        className="w-full sm:col-span-2"
        isLoading={isPending}
        disabled={!typed.date || isWrong}
      >
        {t("setup.add")}
      </Button>
    </form>
  )
}

const ExceptionRow = ({ exception }: { exception: SlotException }) => {
  const { t, i18n } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const what = exception.is_closed
    ? t("setup.dayClosed")
    : exception.capacity === null
      ? t("setup.dayOpen")
      : t("setup.places", { count: exception.capacity })
  const who = exception.mode ? t(`modes.${exception.mode}`) : t("setup.both")
  const path = `/admin/delivery/exceptions/${exception.id}`
  return (
    <li
      className="flex flex-wrap items-center justify-between gap-3 border-b py-2 last:border-0"
      data-testid="exception-row"
    >
      <div>
        <Text className="text-base font-medium first-letter:uppercase">
          {writersFor(i18n.language).day(exception.date)}
        </Text>
        <Text className="text-ui-fg-subtle">{[what, who, exception.reason].filter(Boolean).join(" · ")}</Text>
      </div>
      <Button
        variant="secondary"
        size="large"
        isLoading={isPending}
        onClick={() => mutate({ path, method: "DELETE", done: t("saved") })}
      >
        {t("setup.remove")}
      </Button>
    </li>
  )
}

/** Days that differ from the week: a holiday, a market day with more places, snow. */
export const Exceptions = () => {
  const { t, i18n } = useTranslation("localDelivery")
  const { data, error } = useExceptions()
  return (
    <Section title={t("setup.exceptions")} hint={t("setup.exceptionsHint")}>
      <ExceptionForm />
      {error && <Text role="alert">{sayRefusal(error, i18n.language)}</Text>}
      {data?.exceptions.length === 0 && <Text>{t("setup.noExceptions")}</Text>}
      <ul>
        {data?.exceptions.map((exception) => (
          <ExceptionRow key={exception.id} exception={exception} />
        ))}
      </ul>
    </Section>
  )
}
