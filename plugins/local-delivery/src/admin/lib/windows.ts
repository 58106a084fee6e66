import { writersFor } from "@pignon/kit/admin/writing"
import type { Stop } from "./types"

/** « jeudi 26 novembre, 10:00 – 12:00 » in the language of the page. */
export const windowWords = (slot: NonNullable<Stop["slot"]>, language: string): string =>
  `${writersFor(language).day(slot.date)}, ${slot.start} – ${slot.end}`

/** Stops by the window their customers chose, the earliest window first. */
export function byWindow(stops: Stop[]): Stop[][] {
  const groups = new Map<string, Stop[]>()
  for (const stop of stops) groups.set(stop.slot_id ?? "", [...(groups.get(stop.slot_id ?? "") ?? []), stop])
  const key = ([stop]: Stop[]) => `${stop?.slot?.date ?? ""} ${stop?.slot?.start ?? ""}`
  return [...groups.values()].sort((a, b) => key(a).localeCompare(key(b)))
}
