import fs from "node:fs"
import path from "node:path"
import { DAYS, openingIn, readSpans, readWeek, writeSpans, writeWeek } from "../hours"

const plain = "Tu-Sa 08:00-12:30,15:00-19:00; Su 08:30-12:30; PH off"

describe("opening hours of a merchant", () => {
  it("reads a plain week and writes the same again", () => {
    const week = readWeek(plain)
    expect(week?.days.Mo).toEqual([])
    expect(week?.days.Sa).toEqual([
      { from: "08:00", to: "12:30" },
      { from: "15:00", to: "19:00" },
    ])
    expect(week?.isShutOnHolidays).toBe(true)
    expect(week && writeWeek(week)).toBe(plain)
  })

  it("reads the hours of every shop of the demonstration town", () => {
    const file = path.resolve(__dirname, "../../../../../../backend/towns/limoges/shops.csv")
    const hours = fs.readFileSync(file, "utf8").match(/"?(Mo|Tu|We|Th|Fr|Sa|Su|PH)[-, ][^"]*?PH off/g) ?? []
    expect(hours.length).toBeGreaterThan(20)
    for (const text of hours) expect([text, readWeek(text.replace(/^"/, ""))]).not.toContain(null)
  })

  it.each([
    'Mo-Fr 09:00-12:00 open "sauf juillet"',
    "Jan-Mar Mo 09:00-12:00",
    "sunrise-sunset",
    "Mo 25:00-26:00",
    "Fr-Mo 09:00-10:00",
  ])("leaves « %s » to the full grammar", (text) => {
    expect(readWeek(text)).toBeNull()
  })

  it.each([
    ["8h-12h30, 15h-19h", "08:00-12:30, 15:00-19:00"],
    ["8:00 à 12:30", "08:00-12:30"],
    ["8-12.30 Uhr, 15 bis 19 Uhr", "08:00-12:30, 15:00-19:00"],
    ["fermé", ""],
    ["geschlossen", ""],
    ["", ""],
  ])("reads « %s » as people type it", (typed, written) => {
    expect(writeSpans(readSpans(typed) ?? [{ from: "?", to: "?" }])).toBe(written)
  })

  it.each(["19h-8h", "8h", "9-12, 11-14", "9-12-14", "midi"])("refuses « %s »", (typed) => {
    expect(readSpans(typed)).toBeNull()
  })

  it.each([
    [2, "07:00", { isOpen: false, inDays: 0, day: "Tu", time: "08:00" }],
    [2, "09:00", { isOpen: true, inDays: 0, day: "Tu", time: "12:30" }],
    [2, "12:30", { isOpen: false, inDays: 0, day: "Tu", time: "15:00" }],
    [7, "13:00", { isOpen: false, inDays: 2, day: "Tu", time: "08:00" }],
  ])("on day %i at %s stands right", (weekday, time, opening) => {
    const week = readWeek(plain)
    expect(week && openingIn(week, weekday, time)).toEqual(opening)
  })

  it("never opens in an empty week", () => {
    const week = readWeek("")
    expect(week && openingIn(week, 1, "10:00")).toBeNull()
    expect(DAYS).toHaveLength(7)
  })
})
