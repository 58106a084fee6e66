import { localTime, weekdayOf } from "@pignon/kit"
import fc from "fast-check"
import {
  closedReason,
  planSlots,
  slotKey,
  slotProblem,
  type Exception,
  type OfferedSlot,
  type Template,
} from "../slots"

const template = (changes: Partial<Template> = {}): Template => ({
  id: "t",
  mode: "delivery",
  pickup_point_id: null,
  weekday: 3,
  start: "10:00",
  end: "12:00",
  capacity: 12,
  fee_cents: 0,
  cutoff_days_before: 1,
  cutoff_time: "18:00",
  is_active: true,
  ...changes,
})

const exception = (changes: Partial<Exception>): Exception => ({
  date: "2026-11-11",
  mode: null,
  is_closed: true,
  capacity: null,
  reason: "",
  ...changes,
})

const at = (iso: string) => new Date(iso)
const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => template({ id: `t${weekday}`, weekday }))

describe("the windows of the days ahead", () => {
  it("come from the week's templates, with their instants in the town's time", () => {
    const slots = planSlots([template()], [], at("2026-11-23T08:00:00Z"))
    expect(slots.map(({ date }) => date)).toEqual(["2026-11-25", "2026-12-02"])
    expect(slots[0]).toMatchObject({
      start_at: at("2026-11-25T09:00:00Z"),
      end_at: at("2026-11-25T11:00:00Z"),
      cutoff_at: at("2026-11-24T17:00:00Z"),
      capacity: 12,
    })
  })

  it("begin with the town's day, not the server's: 23:30 UTC in summer is tomorrow", () => {
    const slots = planSlots(everyDay, [], at("2026-07-06T23:30:00Z"), { days: 1 })
    expect(slots.map(({ date }) => date)).toEqual(["2026-07-07"])
  })

  it.each([
    ["2026-03-28", "2026-03-28T09:00:00Z"],
    ["2026-03-29", "2026-03-29T08:00:00Z"],
    ["2026-10-24", "2026-10-24T08:00:00Z"],
    ["2026-10-25", "2026-10-25T09:00:00Z"],
  ])("keep 10:00 at 10:00 when the clocks change (%s)", (date, instant) => {
    const slots = planSlots(everyDay, [], at("2026-03-23T08:00:00Z"), { days: 250 })
    expect(slots.find((slot) => slot.date === date)?.start_at).toEqual(at(instant))
  })

  it("leave out what is there already and what is switched off", () => {
    const now = at("2026-11-23T08:00:00Z")
    const known = new Set([slotKey({ template_id: "t", date: "2026-11-25" })])
    expect(planSlots([template()], [], now, { known }).map(({ date }) => date)).toEqual(["2026-12-02"])
    expect(planSlots([template({ is_active: false })], [], now)).toEqual([])
  })

  it("have an exception's places where it names some", () => {
    const [slot] = planSlots(
      [template()],
      [exception({ date: "2026-11-25", is_closed: false, capacity: 3 })],
      at("2026-11-23T08:00:00Z"),
    )
    expect(slot?.capacity).toBe(3)
  })

  it("are unique by template and day, fall on their weekday and start at their time, whenever one asks", () => {
    const anytime = fc.date({
      min: at("2024-01-01T00:00:00Z"),
      max: at("2034-01-01T00:00:00Z"),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(anytime, (now) => {
        const slots = planSlots(everyDay, [], now)
        expect(new Set(slots.map(slotKey)).size).toBe(14)
        for (const slot of slots) {
          expect(slot.template_id).toBe(`t${weekdayOf(slot.date)}`)
          expect(localTime(slot.start_at)).toBe("10:00")
          expect(slot.cutoff_at.getTime()).toBeLessThan(slot.start_at.getTime())
          expect(slot.start_at.getTime()).toBeLessThan(slot.end_at.getTime())
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe("a closed day", () => {
  it.each([
    ["a bank holiday", "2026-11-11", [], "bank_holiday"],
    ["an ordinary day", "2026-11-12", [], null],
    [
      "a day closed by an exception",
      "2026-11-12",
      [exception({ date: "2026-11-12", reason: "Inventaire" })],
      "Inventaire",
    ],
    ["a bank holiday that is worked", "2026-11-11", [exception({ is_closed: false })], null],
    ["the other mode's exception", "2026-11-12", [exception({ date: "2026-11-12", mode: "pickup" })], null],
    [
      "an exception of the mode before one for both",
      "2026-11-11",
      [exception({ reason: "Tous" }), exception({ mode: "delivery", is_closed: false })],
      null,
    ],
  ])("%s", (_, date, exceptions, reason) => {
    expect(closedReason(exceptions, date, "delivery")).toBe(reason)
  })
})

describe("a window that cannot be had", () => {
  const now = at("2026-11-24T10:00:00Z")
  const slot = (changes: Partial<OfferedSlot> = {}): OfferedSlot => ({
    date: "2026-11-25",
    start_at: at("2026-11-25T09:00:00Z"),
    cutoff_at: at("2026-11-24T17:00:00Z"),
    capacity: 2,
    taken: 1,
    is_closed: false,
    ...changes,
  })
  const shop = (readyAt: string, closedDates: string[] = []) => ({
    shop: { id: "v", handle: "boulangerie", name: "La boulangerie" },
    readyAt: at(readyAt),
    because: "lead_time" as const,
    leadTimeHours: 24,
    closedDates,
  })

  it.each([
    ["open", slot(), [], null],
    ["full", slot({ taken: 2 }), [], "full"],
    ["closed", slot({ is_closed: true }), [], "closed"],
    ["past its cut-off", slot({ cutoff_at: now }), [], "cutoff_passed"],
    ["a millisecond before its cut-off", slot({ cutoff_at: at("2026-11-24T10:00:00.001Z") }), [], null],
    ["before a shop is ready", slot(), [shop("2026-11-25T07:00:01Z")], "shop_not_ready"],
    ["just after gathering what a shop made ready", slot(), [shop("2026-11-25T07:00:00Z")], null],
    [
      "on a day one of its shops is shut",
      slot(),
      [shop("2026-11-24T10:00:00Z", ["2026-11-25"])],
      "shop_closed",
    ],
  ])("%s", (_, window, shops, reason) => {
    expect(slotProblem(window, shops, now)?.reason ?? null).toBe(reason)
  })

  it("is not full for the basket that has a place in it", () => {
    expect(slotProblem(slot({ taken: 2 }), [], now, { hasPlace: true })).toBeNull()
  })

  it("names the shop that decides", () => {
    const problem = slotProblem(
      slot(),
      [shop("2026-11-24T10:00:00Z"), { ...shop("2026-11-26T10:00:00Z"), leadTimeHours: 48 }],
      now,
    )
    expect(problem?.shop?.leadTimeHours).toBe(48)
  })
})
