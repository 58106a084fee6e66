import { Button, Checkbox, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { readEuros } from "@pignon/kit/admin/amounts"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { writersFor } from "@pignon/kit/admin/writing"
import type { SlotTemplate } from "../../lib/types"
import { usePoints, useTemplates } from "../../lib/use-setup"
import { useSaying } from "../../lib/use-saying"
import { ChoiceField, FormEnd, Section, TextField } from "./parts"

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

const blank = {
  place: "",
  weekdays: [] as number[],
  start: "10:00",
  end: "12:00",
  capacity: "12",
  fee: "0,00",
  daysBefore: "1",
  cutoff: "18:00",
}

/** The window as the server takes it, or null while something is missing. */
function toldTemplate(typed: typeof blank) {
  const [capacity, fee_cents] = [Number(typed.capacity), readEuros(typed.fee)]
  const isReady =
    typed.weekdays.length > 0 &&
    typed.start < typed.end &&
    /^\d{1,4}$/.test(typed.capacity) &&
    fee_cents !== null
  if (!isReady || !typed.cutoff) return null
  return {
    mode: typed.place ? "pickup" : "delivery",
    ...(typed.place ? { pickup_point: typed.place } : {}),
    weekdays: typed.weekdays,
    start: typed.start,
    end: typed.end,
    capacity,
    fee_cents,
    cutoff_days_before: Number(typed.daysBefore),
    cutoff_time: typed.cutoff,
  }
}

type Typing = { typed: typeof blank; set: (change: Partial<typeof blank>) => void }

const Weekdays = ({ typed, set }: Typing) => {
  const { t } = useTranslation("localDelivery")
  const toggle = (day: number, isIn: boolean) =>
    set({ weekdays: isIn ? [...typed.weekdays, day].sort() : typed.weekdays.filter((one) => one !== day) })
  return (
    <fieldset className="flex flex-wrap gap-x-4">
      <legend className="txt-compact-small-plus">{t("setup.weekdaysLabel")}</legend>
      {DAYS.map((day) => (
        <label key={day} className="flex min-h-11 items-center gap-x-2 text-base">
          <Checkbox
            checked={typed.weekdays.includes(day)}
            onCheckedChange={(checked) => toggle(day, checked === true)}
          />
          {t(`setup.weekdays.${day}`)}
        </label>
      ))}
    </fieldset>
  )
}

const Times = ({ typed, set }: Typing) => {
  const { t } = useTranslation("localDelivery")
  const { data } = usePoints()
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <ChoiceField label={t("setup.where")} value={typed.place} onChoose={(place) => set({ place })}>
        <option value="">{t("setup.atDoor")}</option>
        {data?.pickup_points.map(({ handle, name }) => (
          <option key={handle} value={handle}>
            {name}
          </option>
        ))}
      </ChoiceField>
      <TextField
        type="time"
        label={t("setup.start")}
        value={typed.start}
        onType={(start) => set({ start })}
      />
      <TextField
        type="time"
        label={t("setup.end")}
        value={typed.end}
        error={typed.end <= typed.start ? t("setup.endFirst") : null}
        onType={(end) => set({ end })}
      />
      <TextField
        label={t("capacity")}
        inputMode="numeric"
        value={typed.capacity}
        onType={(capacity) => set({ capacity })}
        data-testid="template-capacity"
      />
      <TextField
        label={t("setup.extraFee")}
        inputMode="decimal"
        value={typed.fee}
        onType={(fee) => set({ fee })}
      />
      <div className="grid grid-cols-2 gap-2">
        <ChoiceField
          label={t("setup.cutoff")}
          value={typed.daysBefore}
          onChoose={(daysBefore) => set({ daysBefore })}
        >
          {[0, 1, 2, 3, 4, 5, 6, 7].map((days) => (
            <option key={days} value={days}>
              {t("setup.daysBefore", { count: days })}
            </option>
          ))}
        </ChoiceField>
        <TextField
          type="time"
          label={t("setup.cutoffTime")}
          value={typed.cutoff}
          onType={(cutoff) => set({ cutoff })}
        />
      </div>
    </div>
  )
}

const TemplateForm = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const [typed, setTyped] = useState(blank)
  const set = (change: Partial<typeof blank>) => setTyped((former) => ({ ...former, ...change }))
  const told = toldTemplate(typed)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!told) return
    const saying = { path: "/admin/delivery/slot-templates", body: told, done: t("saved") }
    mutate(saying, { onSuccess: onDone })
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-y-4" data-testid="template-form">
      <Weekdays typed={typed} set={set} />
      <Times typed={typed} set={set} />
      <FormEnd
        submit={t("setup.add")}
        cancel={t("setup.cancel")}
        isBusy={isPending}
        isReady={told !== null}
        onCancel={onDone}
      />
    </form>
  )
}

const TemplateRow = ({ template, place }: { template: SlotTemplate; place: string }) => {
  const { t, i18n } = useTranslation("localDelivery")
  const { euro } = writersFor(i18n.language)
  const { mutate, isPending } = useSaying()
  const [capacity, setCapacity] = useState(String(template.capacity))
  const path = `/admin/delivery/slot-templates/${template.id}`
  const isNew = /^\d{1,4}$/.test(capacity) && Number(capacity) !== template.capacity
  return (
    <li
      className="grid items-end gap-3 border-b py-2 last:border-0 sm:grid-cols-[1fr_7rem_auto_auto]"
      data-testid="template-row"
    >
      <div>
        <Text
          className={`text-base font-medium ${template.is_active ? "" : "text-ui-fg-muted line-through"}`}
        >
          {t(`setup.weekdays.${template.weekday}`)}, {template.start} – {template.end} · {place}
        </Text>
        <Text className="text-ui-fg-subtle">
          {t("setup.until", { time: template.cutoff_time })}{" "}
          {t("setup.daysBefore", { count: template.cutoff_days_before })}
          {template.fee_cents > 0 && ` · + ${euro(template.fee_cents)}`}
        </Text>
      </div>
      <TextField label={t("capacity")} inputMode="numeric" value={capacity} onType={setCapacity} />
      <Button
        variant="secondary"
        size="xlarge"
        disabled={!isNew}
        isLoading={isPending}
        onClick={() => mutate({ path, body: { capacity: Number(capacity) }, done: t("saved") })}
      >
        {t("save")}
      </Button>
      <Button
        variant="secondary"
        size="xlarge"
        disabled={isPending}
        onClick={() => mutate({ path, body: { is_active: !template.is_active }, done: t("saved") })}
      >
        {template.is_active ? t("setup.stop") : t("setup.resume")}
      </Button>
    </li>
  )
}

/** The windows of every week. */
export const Week = () => {
  const { t, i18n } = useTranslation("localDelivery")
  const { data, error } = useTemplates()
  const points = usePoints().data?.pickup_points ?? []
  const [isAdding, setAdding] = useState(false)
  const placeOf = ({ pickup_point_id, mode }: SlotTemplate) =>
    points.find(({ id }) => id === pickup_point_id)?.name ?? t(`modes.${mode}`)
  return (
    <Section
      title={t("setup.week")}
      hint={t("setup.weekHint")}
      aside={
        !isAdding && (
          <Button size="large" onClick={() => setAdding(true)} data-testid="template-add">
            {t("setup.newTemplate")}
          </Button>
        )
      }
    >
      {isAdding && <TemplateForm onDone={() => setAdding(false)} />}
      {error && <Text role="alert">{sayRefusal(error, i18n.language)}</Text>}
      {data?.slot_templates.length === 0 && <Text>{t("setup.noTemplates")}</Text>}
      <ul>
        {data?.slot_templates.map((template) => (
          <TemplateRow
            key={`${template.id}-${template.capacity}`}
            template={template}
            place={placeOf(template)}
          />
        ))}
      </ul>
    </Section>
  )
}
