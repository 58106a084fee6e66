import type { Customer } from "@/lib/medusa/account"
import type { CheckoutCart } from "@/lib/medusa/session"
import type { Slot, Wishes } from "@/lib/types"
import { knownOf } from "../known"
import { chosenSlot, slotTables } from "../slot-table"
import { lacksOf, partsOf, placeOf, typedOf, wishesOf, type Typed } from "../typed"

const whole: Typed = {
  mode: "delivery",
  email: "camille@example.org",
  phone: "01 99 00 00 01",
  first_name: "Camille",
  last_name: "Durand",
  address_1: "3 rue des Tilleuls",
  postal_code: "87000",
  city: "Limoges",
  slot_delivery: "slot_1",
}
const slot = (date: string, start: string, more: Partial<Slot> = {}): Slot => ({
  id: `${date}-${start}`,
  date,
  start,
  end: `${Number(start.slice(0, 2)) + 2}:00`,
  fee: 0,
  total_fee_cents: 490,
  is_book_minimum: false,
  cutoff_at: "",
  available: true,
  places_left: 9,
  reason: null,
  because_of: null,
  ...more,
})
const offer = (slots: Slot[], held: string | null = null) => ({
  slots,
  held_slot_id: held,
  held_until: null,
  earliest_because: null,
})

describe("what the checkout asks for", () => {
  it("is nothing more once everything is said", () => {
    expect(lacksOf(whole, { needsAge: false })).toEqual({})
  })

  it("tells each thing that lacks at its own place", () => {
    const lacks = lacksOf({ ...whole, email: "camille@", postal_code: "8700", city: "" }, { needsAge: true })
    expect(lacks).toEqual({
      email: "email_wrong",
      postal_code: "postal_code_short",
      city: "needed",
      is_of_age: "age_missing",
    })
  })

  it("needs no address at the counter, and a window of the counter", () => {
    const { address_1, postal_code, city, ...rest } = whole
    expect([address_1, postal_code, city].every(Boolean)).toBe(true)
    expect(lacksOf({ ...rest, mode: "pickup" }, { needsAge: false })).toEqual({ quand: "slot_missing" })
    expect(lacksOf({ ...rest, mode: "pickup", slot_pickup: "s" }, { needsAge: false })).toEqual({})
  })

  it.each([
    ["slot.full", "quand"],
    ["delivery.too_far", "address_1"],
    ["order.age_not_declared", "is_of_age"],
    ["core.payment_authorization_error", "paiement"],
    ["insufficient_inventory", "vendeurs"],
    ["stock.insufficient", "vendeurs"],
    ["shop.suspended", "vendeurs"],
    ["price.changed", "vendeurs"],
    ["promotion.not_accepted", "commander"],
    ["unknown", "commander"],
  ])("tells %s at %s", (code, place) => expect(placeOf(code)).toBe(place))

  it("keeps wishes as they were said and takes back what was emptied", () => {
    const form = new FormData()
    const said = {
      substitution: "replace",
      replace_up_to_percent: "20",
      "line:a": "replace-5",
      "line:b": "",
      "note:butcher": " fine tranches ",
      "note:baker": "",
      gift_message: "",
      needs_age: "1",
    }
    for (const [name, value] of Object.entries(said)) form.set(name, value)
    expect(wishesOf(typedOf(form))).toEqual({
      substitution: "replace",
      replace_up_to_percent: 20,
      lines: { a: { substitution: "replace", replace_up_to_percent: 5 }, b: null },
      notes: { butcher: "fine tranches", baker: null },
      gift_message: null,
      door_note: null,
      is_of_age: false,
    })
  })

  it("sends only what a field belongs to while the visitor goes on", () => {
    expect(partsOf("slot_pickup")).toEqual(["slot"])
    expect(partsOf("city")).toEqual(["who", "slot"])
    expect(partsOf("mode")).toEqual(["who", "slot"])
    expect(partsOf("email")).toEqual(["who"])
    expect(partsOf("note:butcher")).toEqual(["wishes"])
  })

  it("says nothing of an age it was not asked for", () => {
    expect(wishesOf(whole)).not.toHaveProperty("is_of_age")
  })
})

describe("the windows of the next days", () => {
  const slots = ["01", "02", "03", "04", "05"].flatMap((day) =>
    ["16:00", "10:00"].map((start) => slot(`2026-12-${day}`, start)),
  )

  it("are tables of four days with a row for each window, in order of time", () => {
    const [first, second] = slotTables(slots)
    expect(first?.dates).toEqual(["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"])
    expect(first?.rows.map(({ start }) => start)).toEqual(["10:00", "16:00"])
    expect(second?.dates).toEqual(["2026-12-05"])
  })

  it("leave a place empty where a day lacks a window", () => {
    const [table] = slotTables(slots.filter(({ id }) => id !== "2026-12-02-10:00"))
    expect(table?.rows[0]?.cells.map((cell) => cell?.id ?? null)).toEqual([
      "2026-12-01-10:00",
      null,
      "2026-12-03-10:00",
      "2026-12-04-10:00",
    ])
  })

  it("begin with the next free one, unless one is held or asked for", () => {
    const some = [
      slot("2026-11-30", "10:00", { available: false, reason: "full" }),
      ...slots.slice().reverse(),
    ].sort((a, b) => a.id.localeCompare(b.id))
    expect(chosenSlot(offer(some))?.id).toBe("2026-12-01-10:00")
    expect(chosenSlot(offer(some, "2026-12-03-16:00"))?.id).toBe("2026-12-03-16:00")
    expect(chosenSlot(offer(some, "2026-12-03-16:00"), "2026-12-04-10:00")?.id).toBe("2026-12-04-10:00")
  })

  it("never choose one that cannot be had", () => {
    const gone = slots.map((one) => ({ ...one, available: false, reason: "full" }))
    expect(chosenSlot(offer(gone, gone[0]?.id))).toBeNull()
  })
})

describe("what the fields begin with", () => {
  const place = { city: "Panazol", postal_code: "87350" }
  const cartWith = (shipping_address: CheckoutCart["shipping_address"]) =>
    ({ email: null, shipping_address, shipping_methods: [] }) as unknown as CheckoutCart
  const customer = { addresses: [{ postal_code: "87000", city: "Limoges" }] } as Customer
  const fieldsOf = (cart: CheckoutCart, who: Customer | null, from: Parameters<typeof knownOf>[3]) => {
    const { postal_code, city } = knownOf(cart, who, { door_note: null } as Wishes, from)
    return { postal_code, city }
  }

  it("is the place that was looked from, when nothing else is known", () => {
    expect(fieldsOf(cartWith(null), null, place)).toEqual(place)
    expect(fieldsOf(cartWith(null), null, { postal_code: "87350" })).toEqual({
      postal_code: "87350",
      city: "",
    })
    expect(fieldsOf(cartWith(null), null, null)).toEqual({ postal_code: "", city: "" })
  })

  it("is never half of one place and half of another", () => {
    expect(fieldsOf(cartWith(null), customer, place)).toEqual({ postal_code: "87000", city: "Limoges" })
    expect(fieldsOf(cartWith({ city: "Isle" }), null, place)).toEqual({ postal_code: "", city: "Isle" })
  })
})
