import { Badge, Button, Checkbox, Switch, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import type { PickupPoint } from "../../lib/types"
import { usePoints } from "../../lib/use-setup"
import { useSaying } from "../../lib/use-saying"
import { FormEnd, Section, TextField } from "./parts"

const blank = {
  name: "",
  address_1: "",
  postal_code: "",
  city: "",
  opening_hours: "",
  retails_books: false,
  is_active: true,
}

const handleOf = (name: string) =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)

const fields = [
  ["name", 120],
  ["address_1", 200],
  ["postal_code", 5],
  ["city", 120],
] as const

const PointForm = ({ point, onDone }: { point: PickupPoint | null; onDone: () => void }) => {
  const { t } = useTranslation("localDelivery")
  const { mutate, isPending } = useSaying()
  const [typed, setTyped] = useState(() =>
    point ? (Object.fromEntries(keys.map((key) => [key, point[key]])) as typeof blank) : blank,
  )
  const set = (change: Partial<typeof blank>) => setTyped({ ...typed, ...change })
  const isReady =
    [typed.name, typed.address_1, typed.city].every((text) => text.trim()) &&
    /^\d{5}$/.test(typed.postal_code)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    const path = `/admin/delivery/pickup-points${point ? `/${point.id}` : ""}`
    const body = point ? typed : { ...typed, handle: handleOf(typed.name) }
    mutate({ path, body, done: t("saved") }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={save} className="grid items-start gap-4 sm:grid-cols-2" data-testid="point-form">
      {fields.map(([key, most]) => (
        <TextField
          key={key}
          label={t(`setup.point.${key}`)}
          maxLength={most}
          inputMode={key === "postal_code" ? "numeric" : "text"}
          value={typed[key]}
          onType={(value) => set({ [key]: value })}
        />
      ))}
      <TextField
        className="sm:col-span-2"
        label={t("setup.point.opening_hours")}
        hint={t("setup.point.hoursHint")}
        value={typed.opening_hours}
        onType={(opening_hours) => set({ opening_hours })}
      />
      <label className="flex min-h-11 items-center gap-x-2 text-base">
        <Checkbox
          checked={typed.retails_books}
          onCheckedChange={(checked) => set({ retails_books: checked === true })}
        />
        {t("setup.point.books")}
      </label>
      <label className="flex min-h-11 items-center gap-x-2 text-base">
        <Switch checked={typed.is_active} onCheckedChange={(is_active) => set({ is_active })} />
        {t("setup.active")}
      </label>
      <div className="sm:col-span-2">
        <FormEnd
          submit={t("save")}
          cancel={t("setup.cancel")}
          isBusy={isPending}
          isReady={isReady}
          onCancel={onDone}
        />
      </div>
    </form>
  )
}

const keys = Object.keys(blank) as (keyof typeof blank)[]

/** The counters at which orders are handed over. */
export const Points = () => {
  const { t, i18n } = useTranslation("localDelivery")
  const { data, error } = usePoints()
  const [open, setOpen] = useState<PickupPoint | "new" | null>(null)
  if (open)
    return (
      <Section title={open === "new" ? t("setup.newPoint") : open.name}>
        <PointForm point={open === "new" ? null : open} onDone={() => setOpen(null)} />
      </Section>
    )
  return (
    <Section
      title={t("points")}
      aside={
        <Button size="large" onClick={() => setOpen("new")} data-testid="point-add">
          {t("setup.newPoint")}
        </Button>
      }
    >
      {error && <Text role="alert">{sayRefusal(error, i18n.language)}</Text>}
      {data?.pickup_points.length === 0 && <Text>{t("setup.noPoints")}</Text>}
      <ul>
        {data?.pickup_points.map((point) => (
          <li
            key={point.id}
            className="flex flex-wrap items-center justify-between gap-3 border-b py-2 last:border-0"
            data-testid="point-row"
          >
            <div>
              <Text className="text-base font-medium">{point.name}</Text>
              <Text className="text-ui-fg-subtle">
                {point.address_1}, {point.postal_code} {point.city}
              </Text>
            </div>
            <div className="flex items-center gap-3">
              {!point.is_active && <Badge>{t("setup.inactive")}</Badge>}
              <Button variant="secondary" size="large" onClick={() => setOpen(point)}>
                {t("setup.change")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
