import type { Speech } from "@/lib/speech"

const dayWords = ({ t, said }: Speech, text: string) =>
  text
    .split(",")
    .map((part) => {
      const [from = "", to] = part.split("-").map((day) => said("shop.days", day.trim()))
      return to ? t("shop.day_range", { from, to }) : from
    })
    .join(", ")

const timeWords = ({ hour }: Speech, text: string) =>
  text
    .split(",")
    .map((part) => part.trim().split("-").map(hour).join(" – "))
    .join(", ")

/**
 * Opening hours in the notation of OpenStreetMap as lines of a language: « du mardi au samedi : 8 h – 12 h 30 ».
 * A line it cannot read is shown as it is.
 */
export function openingWords(speech: Speech, hours: string): string[] {
  return hours.split(";").flatMap((rule) => {
    const text = rule.trim()
    if (!text) return []
    const [, when, times] = /^([A-Za-z,\- ]+?)\s+(off|\d.*)$/.exec(text) ?? []
    if (!when || !times) return [text]
    return [
      speech.t("shop.hours_line", {
        days: dayWords(speech, when),
        times: times === "off" ? speech.t("shop.hours_closed") : timeWords(speech, times),
      }),
    ]
  })
}
