import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import { HoursEditor, typedWeek, writtenWeek } from "./hours-editor"

/** Hours as a week, or in the full grammar where a week cannot say them; null while they cannot be read. */
export function useHours(osm: string) {
  const { t } = useWords()
  const [week, setWeek] = useState(() => typedWeek(osm))
  const [grammar, setGrammar] = useState(osm)
  const editor = week ? (
    <HoursEditor value={week} onChange={setWeek} />
  ) : (
    <Field label={t("profile.hours")} hint={`${t("profile.hours_hint")} ${t("profile.hours_legend")}`}>
      {(field) => (
        <Input
          {...field}
          className={BIG_FIELD}
          value={grammar}
          onChange={({ target }) => setGrammar(target.value)}
        />
      )}
    </Field>
  )
  return { hours: week ? writtenWeek(week) : grammar, editor }
}
