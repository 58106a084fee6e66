import { hoursByDay, HOLIDAYS, type Day } from "@/features/shop/week"

const NAMES: Record<Day | typeof HOLIDAYS, string> = {
  Mo: "Monday",
  Tu: "Tuesday",
  We: "Wednesday",
  Th: "Thursday",
  Fr: "Friday",
  Sa: "Saturday",
  Su: "Sunday",
  [HOLIDAYS]: "PublicHolidays",
}

/** Hours in the notation of OpenStreetMap as schema.org wants them; hours that cannot be read are left out. */
export const openingHours = (notation: string): object[] =>
  [...(hoursByDay(notation) ?? [])].flatMap(([day, spans]) =>
    spans.map(([opens, closes]) => ({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: NAMES[day],
      opens,
      closes,
    })),
  )
