import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { hours as hoursFr } from "../fr/hours"

/** Opening hours in words. */
export const hours: SameKeys<typeof hoursFr> = {
  days: {
    Mo: "Monday",
    Tu: "Tuesday",
    We: "Wednesday",
    Th: "Thursday",
    Fr: "Friday",
    Sa: "Saturday",
    Su: "Sunday",
  },
  holidays: "Closed on public holidays",
  closed: "closed",
  unreadable: "Example: 8:00-12:30, 15:00-19:00. Leave empty when closed.",
  open_until: "Open until {{time}}",
  opens_today: "Opens at {{time}}",
  opens_tomorrow: "Opens tomorrow at {{time}}",
  opens_on: "Opens on {{day}} at {{time}}",
}
