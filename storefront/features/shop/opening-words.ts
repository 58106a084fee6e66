import { hour } from "@/lib/format"

const days: Record<string, string> = {
  Mo: "lundi",
  Tu: "mardi",
  We: "mercredi",
  Th: "jeudi",
  Fr: "vendredi",
  Sa: "samedi",
  Su: "dimanche",
  PH: "jours fériés",
}

const dayWords = (text: string) =>
  text
    .split(",")
    .map((part) => {
      const [from = "", to] = part.split("-").map((day) => days[day.trim()] ?? day.trim())
      return to ? `du ${from} au ${to}` : from
    })
    .join(", ")

const timeWords = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim().split("-").map(hour).join(" – "))
    .join(", ")

/**
 * Opening hours in the notation of OpenStreetMap as lines of French: « du mardi au samedi : 8 h – 12 h 30 ».
 * A line it cannot read is shown as it is.
 */
export function openingWords(hours: string): string[] {
  return hours.split(";").flatMap((rule) => {
    const text = rule.trim()
    if (!text) return []
    const [, when, times] = /^([A-Za-z,\- ]+?)\s+(off|\d.*)$/.exec(text) ?? []
    if (!when || !times) return [text]
    return [`${dayWords(when)} : ${times === "off" ? "fermé" : timeWords(times)}`]
  })
}
