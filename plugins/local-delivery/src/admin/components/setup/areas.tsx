import { Badge, Button, Switch, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { writersFor } from "@pignon/kit/admin/writing"
import { blankArea, toldArea, type TypedArea, typedArea } from "../../lib/area-typed"
import type { Area } from "../../lib/types"
import { useAreas, useCommunes } from "../../lib/use-setup"
import { useSaying } from "../../lib/use-saying"
import { AreaShape } from "./area-shape"
import { ChoiceField, FormEnd, Section, TextField } from "./parts"

const KINDS = ["circle", "communes", "polygon"] as const

type AreaFormProps = { area: Area | null; onDone: () => void }

const Money = ({ typed, set }: { typed: TypedArea; set: (change: Partial<TypedArea>) => void }) => {
  const { t } = useTranslation("localDelivery")
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={t("setup.fee")}
        inputMode="decimal"
        value={typed.fee}
        onType={(fee) => set({ fee })}
        data-testid="area-fee"
      />
      <TextField
        label={t("setup.freeFrom")}
        hint={t("setup.freeFromHint")}
        inputMode="decimal"
        value={typed.freeFrom}
        onType={(freeFrom) => set({ freeFrom })}
      />
      <TextField
        label={t("setup.minBasket")}
        inputMode="decimal"
        value={typed.minBasket}
        onType={(minBasket) => set({ minBasket })}
      />
      <TextField
        label={t("setup.priority")}
        hint={t("setup.priorityHint")}
        inputMode="numeric"
        value={typed.priority}
        onType={(priority) => set({ priority })}
      />
    </div>
  )
}

const AreaForm = ({ area, onDone }: AreaFormProps) => {
  const { t } = useTranslation("localDelivery")
  const communes = useCommunes().data?.communes ?? []
  const { mutate, isPending } = useSaying()
  const [typed, setTyped] = useState(area ? typedArea(area) : blankArea)
  const set = (change: Partial<TypedArea>) => setTyped((former) => ({ ...former, ...change }))
  const told = toldArea(typed)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!told) return
    const path = `/admin/delivery/areas${area ? `/${area.id}` : ""}`
    const body = area ? told : { ...told, kind: typed.kind }
    mutate({ path, body, done: t("saved") }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-y-4" data-testid="area-form">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("setup.name")}
          value={typed.name}
          maxLength={120}
          onType={(name) => set({ name })}
          data-testid="area-name"
        />
        {!area && (
          <ChoiceField
            label={t("setup.kind")}
            value={typed.kind}
            onChoose={(kind) => set({ kind: kind as Area["kind"] })} // the list holds nothing else
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`setup.kinds.${kind}`)}
              </option>
            ))}
          </ChoiceField>
        )}
      </div>
      {communes.length > 0 && <AreaShape typed={typed} set={set} communes={communes} />}
      <Money typed={typed} set={set} />
      <label className="flex min-h-11 items-center gap-x-2 text-base">
        <Switch checked={typed.is_active} onCheckedChange={(is_active) => set({ is_active })} />
        {t("setup.active")}
      </label>
      {!told && <Text className="text-ui-fg-subtle">{t("setup.incomplete")}</Text>}
      <FormEnd
        submit={t("save")}
        cancel={t("setup.cancel")}
        isBusy={isPending}
        isReady={told !== null}
        onCancel={onDone}
      />
    </form>
  )
}

const AreaRow = ({ area, onEdit }: { area: Area; onEdit: () => void }) => {
  const { t, i18n } = useTranslation("localDelivery")
  const { euro } = writersFor(i18n.language)
  const extent =
    area.kind === "circle"
      ? t("setup.extent.circle", { km: area.radius_km })
      : area.kind === "communes"
        ? t("setup.extent.communes", { count: area.insee_codes?.length ?? 0 })
        : t("setup.extent.polygon")
  return (
    <li
      className="flex flex-wrap items-center justify-between gap-3 border-b py-2 last:border-0"
      data-testid="area-row"
    >
      <div>
        <Text className="text-base font-medium">{area.name}</Text>
        <Text className="text-ui-fg-subtle">
          {extent} · {euro(area.fee_cents)}
          {area.free_from_cents !== null &&
            ` · ${t("setup.freeAbove", { amount: euro(area.free_from_cents) })}`}
        </Text>
      </div>
      <div className="flex items-center gap-3">
        {!area.is_active && <Badge>{t("setup.inactive")}</Badge>}
        <Button variant="secondary" size="large" onClick={onEdit}>
          {t("setup.change")}
        </Button>
      </div>
    </li>
  )
}

/** Where the association delivers, and for how much. */
export const Areas = () => {
  const { t, i18n } = useTranslation("localDelivery")
  const { data, error } = useAreas()
  const [open, setOpen] = useState<Area | "new" | null>(null)
  if (open)
    return (
      <Section title={open === "new" ? t("setup.newArea") : open.name}>
        <AreaForm area={open === "new" ? null : open} onDone={() => setOpen(null)} />
      </Section>
    )
  return (
    <Section
      title={t("areas")}
      hint={t("setup.areasHint")}
      aside={
        <Button size="large" onClick={() => setOpen("new")} data-testid="area-add">
          {t("setup.newArea")}
        </Button>
      }
    >
      {error && <Text role="alert">{sayRefusal(error, i18n.language)}</Text>}
      {data?.areas.length === 0 && <Text>{t("setup.noAreas")}</Text>}
      <ul>
        {data?.areas.map((area) => (
          <AreaRow key={area.id} area={area} onEdit={() => setOpen(area)} />
        ))}
      </ul>
    </Section>
  )
}
