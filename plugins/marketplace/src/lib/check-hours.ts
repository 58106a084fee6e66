import { areHoursReadable, invalid } from "@pignon/kit"

/** @throws `vendor.hours_unreadable` for opening hours that the calendar cannot read. */
export function checkHours(hours: string | undefined): void {
  if (!hours || areHoursReadable(hours)) return
  invalid(
    "vendor.hours_unreadable",
    "Ces horaires ne se lisent pas. Exemple : Tu-Sa 08:00-12:30,15:00-19:00; PH off",
  )
}
