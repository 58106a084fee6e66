import { town } from "./town"

const ZONE = town.timezone

/** Cents the French way: 1234 becomes « 12,34 € ». */
export const euros = (cents: number): string =>
  new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" }).format(cents / 100)

/** Euros and cents of a price, to be set in two sizes. */
export function priceParts(cents: number): { euros: string; cents: string } {
  const [euros = "0", rest = "00"] = (cents / 100).toFixed(2).split(".")
  return { euros: new Intl.NumberFormat("fr-FR").format(Number(euros)), cents: rest }
}

/** Grams as people say them: « 480 g », « 1,27 kg ». */
export const weight = (grams: number): string =>
  grams < 1000
    ? `${grams} g`
    : `${new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 }).format(grams / 1000)} kg`

/** « mardi 1 décembre » from a local date. */
export const longDay = (date: string): string =>
  new Intl.DateTimeFormat("fr-FR", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`))

/** « 10 h » or « 18 h 30 » from HH:MM. */
export const hour = (time: string): string => {
  const [h = "0", m = "00"] = time.split(":")
  return m === "00" ? `${Number(h)} h` : `${Number(h)} h ${m}`
}

/** « aujourd’hui à 19 h », « mardi à 8 h » from an instant. */
export function soon(iso: string, now: Date): string {
  const at = new Date(iso)
  const day = (d: Date) => new Intl.DateTimeFormat("fr-CA", { timeZone: ZONE }).format(d)
  const time = hour(
    new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: ZONE }).format(at),
  )
  if (day(at) === day(now)) return time
  return `${new Intl.DateTimeFormat("fr-FR", { weekday: "long", timeZone: ZONE }).format(at)} à ${time}`
}

/** French plural: nothing and one are singular. */
export const plural = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat("fr-FR").format(count)} ${count < 2 ? one : many}`
