import { Checkbox, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { DAYS, type Day, readSpans, readWeek, type Week, writeSpans, writeWeek } from "../../lib/hours"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"

/** A week as it is being typed. */
export type TypedWeek = { days: Record<Day, string>; isShutOnHolidays: boolean }

/** The fields of a plain week; null when the hours need the full grammar. */
export function typedWeek(osm: string): TypedWeek | null {
  const week = readWeek(osm)
  if (!week) return null
  const days = Object.fromEntries(DAYS.map((day) => [day, writeSpans(week.days[day])])) as Record<Day, string> // all seven
  return { days, isShutOnHolidays: week.isShutOnHolidays }
}

/** What was typed in OpenStreetMap syntax; null while a day cannot be read. */
export function writtenWeek(typed: TypedWeek): string | null {
  const week: Partial<Week["days"]> = {}
  for (const day of DAYS) {
    const spans = readSpans(typed.days[day])
    if (!spans) return null
    week[day] = spans
  }
  return writeWeek({ days: week as Week["days"], isShutOnHolidays: typed.isShutOnHolidays }) // the loop fills every day
}

type HoursEditorProps = { value: TypedWeek; onChange: (value: TypedWeek) => void }

/** Opening hours, one line a day, as one would write them on the door. */
export const HoursEditor = ({ value, onChange }: HoursEditorProps) => {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-3">
      {DAYS.map((day) => (
        <Field
          key={day}
          label={t(`hours.days.${day}`)}
          error={readSpans(value.days[day]) ? null : t("hours.unreadable")}
          className="capitalize"
        >
          {(field) => (
            <Input
              {...field}
              className={BIG_FIELD}
              placeholder={t("hours.closed")}
              value={value.days[day]}
              onChange={({ target }) => onChange({ ...value, days: { ...value.days, [day]: target.value } })}
            />
          )}
        </Field>
      ))}
      <div className="flex min-h-11 items-center gap-x-3">
        <Checkbox
          id={id}
          checked={value.isShutOnHolidays}
          onCheckedChange={(checked) => onChange({ ...value, isShutOnHolidays: checked === true })}
        />
        <Label htmlFor={id} className="text-base">
          {t("hours.holidays")}
        </Label>
      </div>
    </div>
  )
}
