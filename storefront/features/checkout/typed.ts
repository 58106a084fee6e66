/** What was typed and chosen in the checkout, as the form sends it; pure, so that every rule can be tested. */
export type Typed = Record<string, string>

/** Where on the page something is told: the id of the element that takes the focus. */
export type Place = string

/** What lacks at a place, as the end of a message's key. */
export type Lacks = Record<Place, string>

const MOST_LENGTH = 300
const whole = ["email", "phone", "first_name", "last_name"] as const
const door = ["address_1", "postal_code", "city"] as const

/** The fields that have to be filled in; each is called what its message says. */
export const NEEDED = [...whole, ...door] as const

/** Reads the form; what is not text is left aside, and nothing is longer than the backend takes. */
export function typedOf(form: FormData): Typed {
  const typed: Typed = {}
  for (const [name, value] of form.entries()) {
    if (typeof value === "string" && !name.startsWith("$")) typed[name] = value.trim().slice(0, MOST_LENGTH)
  }
  return typed
}

/** Whether an e-mail address is whole. */
export const isEmail = (text: string | undefined): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text ?? "")

export const isPickup = (typed: Typed): boolean => typed.mode === "pickup"

/** The window that counts: that of the chosen way. */
export const slotOf = (typed: Typed): string => typed[isPickup(typed) ? "slot_pickup" : "slot_delivery"] ?? ""

/** Whether the address is known well enough to ask whether it is delivered. */
export const hasAddress = (typed: Typed): boolean =>
  Boolean(typed.address_1 && typed.city) && /^\d{5}$/.test(typed.postal_code ?? "")

/** What still lacks before the order can be placed, from the top of the page to its end. */
export function lacksOf(typed: Typed, { needsAge }: { needsAge: boolean }): Lacks {
  const lacks: Lacks = {}
  for (const name of whole) if (!typed[name]) lacks[name] = "needed"
  if (typed.email && !isEmail(typed.email)) lacks.email = "email_wrong"
  if (!isPickup(typed)) {
    for (const name of door) if (!typed[name]) lacks[name] = "needed"
    if (typed.postal_code && !/^\d{5}$/.test(typed.postal_code)) lacks.postal_code = "postal_code_short"
  }
  if (!slotOf(typed)) lacks.quand = "slot_missing"
  if (needsAge && typed.is_of_age !== "1") lacks.is_of_age = "age_missing"
  return lacks
}

/** Where a refusal of the backend is told: at the thing that it is about. */
export function placeOf(code: string): Place {
  if (code.startsWith("slot.")) return "quand"
  if (code.startsWith("delivery.") || code.startsWith("address.")) return "address_1"
  if (code === "order.age_not_declared") return "is_of_age"
  if (code.includes("payment")) return "paiement"
  if (/email/.test(code)) return "email"
  if (/^(shop|stock|article|quantity|line|price)\.|inventory/.test(code)) return "vendeurs"
  return "commander"
}

/** Which parts of what the basket keeps a field belongs to: only these are sent while the visitor goes on. */
export function partsOf(name: string): ("who" | "wishes" | "slot")[] {
  if (name.startsWith("slot_")) return ["slot"]
  if (name === "mode" || (door as readonly string[]).includes(name)) return ["who", "slot"]
  if ((whole as readonly string[]).includes(name)) return ["who"]
  return ["wishes"]
}

const CHOICES = ["replace", "call", "refund"]
type Line = { substitution: string; replace_up_to_percent?: number } | null

/** The typed as the backend keeps it: what was emptied is taken back. */
export function wishesOf(typed: Typed) {
  const lines: Record<string, Line> = {}
  const notes: Record<string, string | null> = {}
  for (const [name, value] of Object.entries(typed)) {
    const [kind, id] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)]
    if (kind === "note") notes[id] = value || null
    if (kind !== "line") continue
    const [substitution = "", percent] = value.split("-")
    lines[id] = CHOICES.includes(substitution)
      ? { substitution, ...(percent ? { replace_up_to_percent: Number(percent) } : {}) }
      : null
  }
  const percent = Number(typed.replace_up_to_percent)
  return {
    ...(CHOICES.includes(typed.substitution ?? "") ? { substitution: typed.substitution } : {}),
    ...(Number.isInteger(percent) && percent >= 0 && percent <= 50 && typed.replace_up_to_percent
      ? { replace_up_to_percent: percent }
      : {}),
    lines,
    notes,
    gift_message: typed.gift_message || null,
    door_note: typed.door_note || null,
    // A box that the page did not show says nothing.
    ...(typed.needs_age ? { is_of_age: typed.is_of_age === "1" } : {}),
  }
}
