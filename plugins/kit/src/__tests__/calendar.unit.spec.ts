import fc from "fast-check"
import {
  addDays,
  areHoursReadable,
  instantOf,
  isBankHoliday,
  localDate,
  localTime,
  openingAt,
  opensOn,
  weekdayOf,
} from "../calendar"

const at = (iso: string) => new Date(iso)
const dates = fc
  .date({ min: at("2020-01-01T00:00:00Z"), max: at("2040-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe("the town's day", () => {
  it.each([
    ["2026-07-06T22:30:00Z", "2026-07-07", "00:30"],
    ["2026-12-06T22:30:00Z", "2026-12-06", "23:30"],
    ["2026-03-29T00:59:00Z", "2026-03-29", "01:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29", "03:00"],
    ["2026-12-31T23:00:00Z", "2027-01-01", "00:00"],
  ])("at %s is %s, %s", (instant, date, time) => {
    expect(localDate(at(instant))).toBe(date)
    expect(localTime(at(instant))).toBe(time)
  })

  it("leads back to the instant it came from", () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (date, hour, minute) => {
          const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
          const instant = instantOf(date, time)
          expect([localDate(instant), localTime(instant)]).toEqual([date, time])
        },
      ),
    )
  })

  it("moves a time that the clock skips on by the gap", () => {
    expect(instantOf("2026-03-29", "02:30")).toEqual(at("2026-03-29T01:30:00Z"))
  })
})

describe("counting days", () => {
  it("crosses months, leap days and changes of the clock", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29")
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30")
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31")
  })

  it("goes there and back, and a week later is the same weekday", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date)
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1)
      }),
    )
  })

  it("calls Monday 1 and Sunday 7", () => {
    expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-29")]).toEqual([1, 7])
  })
})

describe("public holidays", () => {
  it.each(["2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-07-14", "2026-11-11", "2027-03-29"])(
    "%s is one",
    (date) => expect(isBankHoliday(date)).toBe(true),
  )
  // Good Friday and St Stephen's day are holidays in Alsace only.
  it.each(["2026-04-03", "2026-12-26", "2026-04-07", "2026-11-12"])("%s is none", (date) =>
    expect(isBankHoliday(date)).toBe(false),
  )
})

describe("opening hours", () => {
  const hours = "Tu-Sa 08:00-12:30,15:00-19:00; Su 10:00-12:00; PH off"

  it.each([
    ["2026-11-24T07:00:00Z", true, "2026-11-24T11:30:00Z"],
    ["2026-11-24T12:00:00Z", false, "2026-11-24T14:00:00Z"],
    ["2026-11-23T12:00:00Z", false, "2026-11-24T07:00:00Z"],
    ["2026-11-11T09:00:00Z", false, "2026-11-12T07:00:00Z"],
  ])("at %s: open %s until %s", (instant, open, until) => {
    expect(openingAt(hours, at(instant))).toEqual({ open, nextChangeAt: at(until) })
  })

  it("tell the next opening right across a change of the clock, whatever the server's own zone", () => {
    expect(openingAt(hours, at("2026-10-24T18:00:00Z")).nextChangeAt).toEqual(at("2026-10-25T09:00:00Z"))
    expect(openingAt(hours, at("2026-03-28T19:00:00Z")).nextChangeAt).toEqual(at("2026-03-29T08:00:00Z"))
  })

  it("say on which dates a shop opens at all, holidays considered", () => {
    expect(opensOn(hours, "2026-11-23")).toBe(false)
    expect(opensOn(hours, "2026-11-24")).toBe(true)
    expect(opensOn(hours, "2026-11-11")).toBe(false)
  })

  it("never end when they say so", () => {
    expect(openingAt("24/7", at("2026-11-24T03:00:00Z"))).toEqual({ open: true, nextChangeAt: null })
  })

  it.each(["", "demain peut-être", "Xx 25:00"])(
    "that nobody can read (%p) are unknown and block nothing",
    (text) => {
      expect(areHoursReadable(text)).toBe(false)
      expect(openingAt(text, at("2026-11-24T10:00:00Z"))).toEqual({ open: false, nextChangeAt: null })
      expect(opensOn(text, "2026-11-24")).toBe(true)
    },
  )
})
