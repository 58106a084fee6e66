import { Button, Checkbox, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { readNumber } from "@pignon/kit/admin/amounts"
import type { TypedArea } from "../../lib/area-typed"
import { placedOf } from "../../lib/projection"
import type { Commune } from "../../lib/types"
import { TextField } from "./parts"
import { TownMap } from "./town-map"

/** What each way of drawing gets. */
export type ShapeProps = { typed: TypedArea; set: (change: Partial<TypedArea>) => void; communes: Commune[] }

const Circle = ({ typed, set, communes }: ShapeProps) => {
  const { t } = useTranslation("localDelivery")
  const [latitude, longitude, radiusKm] = [typed.latitude, typed.longitude, typed.radius].map(readNumber)
  const circle =
    latitude != null && longitude != null && radiusKm != null
      ? { center: [longitude, latitude] as [number, number], radiusKm }
      : undefined
  return (
    <>
      <Text className="text-ui-fg-subtle">{t("setup.circleHint")}</Text>
      <TownMap
        label={t("setup.map")}
        communes={communes}
        circle={circle}
        onPlace={([lon, lat]) => set({ latitude: String(lat), longitude: String(lon) })}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          label={t("setup.radius")}
          inputMode="decimal"
          value={typed.radius}
          onType={(radius) => set({ radius })}
          data-testid="area-radius"
        />
        <TextField
          label={t("setup.latitude")}
          inputMode="decimal"
          value={typed.latitude}
          onType={(value) => set({ latitude: value })}
        />
        <TextField
          label={t("setup.longitude")}
          inputMode="decimal"
          value={typed.longitude}
          onType={(value) => set({ longitude: value })}
        />
      </div>
    </>
  )
}

const Outline = ({ typed, set, communes }: ShapeProps) => {
  const { t } = useTranslation("localDelivery")
  const { corners } = typed
  if (!corners) return <Text>{t("setup.outlineRich")}</Text>
  const change = (index: number, part: 0 | 1, text: string) => {
    const value = readNumber(text)
    if (value === null) return
    set({ corners: corners.map((corner, i) => (i === index ? with_(corner, part, value) : corner)) })
  }
  return (
    <>
      <Text className="text-ui-fg-subtle">{t("setup.outlineHint")}</Text>
      <TownMap
        label={t("setup.map")}
        communes={communes}
        corners={corners}
        onPlace={(place) => set({ corners: [...corners, place] })}
        onPull={(index, place) =>
          set({ corners: corners.map((corner, i) => (i === index ? place : corner)) })
        }
      />
      <ol className="flex flex-col gap-y-2">
        {corners.map(([longitude, latitude], index) => (
          <li
            key={`${index}-${longitude}-${latitude}`}
            className="grid grid-cols-[1fr_1fr_auto] items-end gap-2"
          >
            <TextField
              label={t("setup.latitude")}
              inputMode="decimal"
              defaultValue={String(latitude)}
              onBlur={({ target }) => change(index, 1, target.value)}
              onType={() => undefined}
            />
            <TextField
              label={t("setup.longitude")}
              inputMode="decimal"
              defaultValue={String(longitude)}
              onBlur={({ target }) => change(index, 0, target.value)}
              onType={() => undefined}
            />
            <Button
              type="button"
              variant="secondary"
              size="xlarge"
              onClick={() => set({ corners: corners.filter((_, i) => i !== index) })}
            >
              {t("setup.remove")}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        type="button"
        variant="secondary"
        size="large"
        className="self-start"
        onClick={() => {
          const { latitude = 0, longitude = 0 } = placedOf(communes)[0] ?? {}
          set({ corners: [...corners, corners.at(-1) ?? [longitude, latitude]] })
        }}
      >
        {t("setup.addCorner")}
      </Button>
    </>
  )
}

const with_ = ([longitude, latitude]: [number, number], part: 0 | 1, value: number): [number, number] =>
  part === 0 ? [value, latitude] : [longitude, value]

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")

const Communes = ({ typed, set, communes }: ShapeProps) => {
  const { t } = useTranslation("localDelivery")
  const [q, setQ] = useState("")
  const chosen = new Set(typed.insee)
  const toggle = (insee: string) =>
    set({ insee: chosen.has(insee) ? typed.insee.filter((one) => one !== insee) : [...typed.insee, insee] })
  const found = communes.filter(({ name }) => plain(name).includes(plain(q)))
  return (
    <>
      <Text className="text-ui-fg-subtle">{t("setup.communesHint")}</Text>
      <TownMap label={t("setup.map")} communes={communes} chosen={chosen} onCommune={toggle} />
      <TextField label={t("setup.communeSearch")} type="search" value={q} onType={setQ} />
      <Text aria-live="polite">{t("setup.communesChosen", { count: chosen.size })}</Text>
      <ul className="grid max-h-72 grid-cols-1 gap-x-3 overflow-y-auto sm:grid-cols-2">
        {found.map(({ insee, name }) => (
          <li key={insee}>
            <label className="flex min-h-11 items-center gap-x-2 text-base">
              <Checkbox checked={chosen.has(insee)} onCheckedChange={() => toggle(insee)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where the area lies: a circle, an outline drawn by hand, or a list of communes. */
export const AreaShape = (props: ShapeProps) => {
  const Shape = { circle: Circle, polygon: Outline, communes: Communes }[props.typed.kind]
  return <Shape {...props} />
}
