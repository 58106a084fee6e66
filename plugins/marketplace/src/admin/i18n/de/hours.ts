import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { hours as french } from "../fr/hours"

/** Opening hours in words. */
export const hours: SameKeys<typeof french> = {
  days: {
    Mo: "Montag",
    Tu: "Dienstag",
    We: "Mittwoch",
    Th: "Donnerstag",
    Fr: "Freitag",
    Sa: "Samstag",
    Su: "Sonntag",
  },
  holidays: "An Feiertagen geschlossen",
  closed: "geschlossen",
  unreadable: "Beispiel: 8-12.30 Uhr, 15-19 Uhr. Leer lassen, wenn geschlossen ist.",
  open_until: "Bis {{time}} Uhr geöffnet",
  opens_today: "Öffnet um {{time}} Uhr",
  opens_tomorrow: "Öffnet morgen um {{time}} Uhr",
  opens_on: "Öffnet am {{day}} um {{time}} Uhr",
}
