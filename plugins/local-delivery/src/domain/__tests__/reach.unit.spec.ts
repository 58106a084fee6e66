import type { ShopReadiness } from "@pignon/kit"
import type { Area } from "../area"
import type { Decision } from "../decide"
import { distinctLonger, earliestFor } from "../earliest"
import { reachOf } from "../reach"

const decision = (changes: Partial<Decision> = {}): Decision => ({
  deliverable: false,
  area: null,
  distanceKm: null,
  precision: null,
  reason: "commune_unknown",
  communes: [],
  ...changes,
})
const around = { hasCounter: true, departments: new Set(["87", "19"]), counterReachKm: 60 }

describe("what an address can have", () => {
  it("is delivered where an area says so", () => {
    const area = { id: "a", name: "30 km" } as Area // the rule looks at nothing else
    expect(reachOf(decision({ deliverable: true, reason: null, area }), {}, around)).toBe("deliverable")
  })

  it("has the counter when it is too far to deliver and near enough to come", () => {
    expect(reachOf(decision({ reason: "too_far", distanceKm: 60 }), {}, around)).toBe("counter")
    expect(reachOf(decision({ reason: "too_far", distanceKm: 60.1 }), {}, around)).toBe("out_of_reach")
  })

  it("asks for the commune where a postcode straddles the limit", () => {
    expect(reachOf(decision({ reason: "commune_needed", distanceKm: 31 }), {}, around)).toBe("unsure")
  })

  it("takes a commune nobody knows for near, unless its postcode is of another department", () => {
    expect(reachOf(decision(), { city: "Saint-Inconnu" }, around)).toBe("counter")
    expect(reachOf(decision(), { postal_code: "87 999" }, around)).toBe("counter")
    expect(reachOf(decision(), { postal_code: "75001", city: "Paris" }, around)).toBe("out_of_reach")
  })

  it("is out of reach where nobody delivers and there is no counter", () => {
    const near = decision({ reason: "too_far", distanceKm: 31 })
    expect(reachOf(near, {}, { ...around, hasCounter: false })).toBe("out_of_reach")
  })
})

describe("the earliest window", () => {
  const now = new Date("2026-11-24T09:00:00Z")
  const window = (day: number, changes = {}) => ({
    date: `2026-11-${day}`,
    start: "16:00",
    end: "18:00",
    start_at: new Date(`2026-11-${day}T15:00:00Z`),
    cutoff_at: new Date(`2026-11-${day}T10:00:00Z`),
    capacity: 2,
    taken: 0,
    is_closed: false,
    ...changes,
  })
  const shop = (readyAt: string, closedDates: string[] = []): ShopReadiness => ({
    shop: { id: "v", handle: "v", name: "V" },
    readyAt: new Date(readyAt),
    because: "lead_time",
    leadTimeHours: 24,
    closedDates,
  })
  const dateFor = (windows: ReturnType<typeof window>[], asked: ShopReadiness | null) =>
    earliestFor(windows, asked, now, 2)?.date ?? null

  it("is the first that is open, has a place and whose hour limit is not past", () => {
    expect(dateFor([window(24), window(25)], null)).toBe("2026-11-24")
    const past = window(24, { cutoff_at: now })
    const full = window(25, { taken: 2 })
    const closed = window(26, { is_closed: true })
    expect(dateFor([past, full, closed, window(27)], null)).toBe("2026-11-27")
    expect(dateFor([past], null)).toBeNull()
  })

  it("waits for the shop: its lead time, the gathering and its holidays", () => {
    const windows = [24, 25, 26, 27].map((day) => window(day))
    expect(dateFor(windows, shop("2026-11-24T12:59:00Z"))).toBe("2026-11-24")
    expect(dateFor(windows, shop("2026-11-24T13:01:00Z"))).toBe("2026-11-25")
    expect(dateFor(windows, shop("2026-11-24T13:01:00Z", ["2026-11-25", "2026-11-26"]))).toBe("2026-11-27")
  })

  it("says longer lead times only as far as they change something, and never wrongly for one between two", () => {
    const on = (day: number) => ({ delivery: null, pickup: { date: `2026-11-${day}`, start: "", end: "" } })
    const own = on(24)
    const said = (...longer: [hours: number, day: number][]) =>
      distinctLonger(
        own,
        longer.map(([lead_time_hours, day]) => ({ lead_time_hours, ...on(day) })),
      ).map(({ lead_time_hours }) => lead_time_hours)
    expect(said([4, 24], [24, 24])).toEqual([])
    expect(said([24, 25], [48, 25], [72, 27])).toEqual([48, 72])
    // Without its entry 24 hours would be taken for 48, which come later.
    expect(said([24, 24], [48, 26])).toEqual([24, 48])
  })
})
