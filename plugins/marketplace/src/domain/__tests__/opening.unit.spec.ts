import { instantOf } from "@pignon/kit"
import { openingOf } from "../opening"

const at = (moment: string) => {
  const [date = "", time = ""] = moment.split(" ")
  return instantOf(date, time)
}
const closed = (starts_on: string, ends_on = starts_on) => ({ starts_on, ends_on })
const TU_SA = "Tu-Sa 09:00-19:00; PH off"

describe("the door of a shop", () => {
  // 2026-11-28 is a Saturday.
  it.each([
    ["open, it shuts", "2026-11-28 10:00", [], true, "2026-11-28 19:00", null],
    [
      "open, whatever comes later",
      "2026-11-28 10:00",
      [closed("2026-11-29")],
      true,
      "2026-11-28 19:00",
      null,
    ],
    ["shut, it opens after its days off", "2026-11-28 20:00", [], false, "2026-12-01 09:00", null],
    [
      "away until Sunday, it is back when it really opens",
      "2026-11-28 10:00",
      [closed("2026-11-28", "2026-11-29")],
      false,
      "2026-12-01 09:00",
      "2026-12-01",
    ],
    [
      "away for a week from tomorrow, tonight's shut door opens after it",
      "2026-11-28 20:00",
      [closed("2026-11-29", "2026-12-05")],
      false,
      "2026-12-08 09:00",
      null,
    ],
    [
      "two closures in a row",
      "2026-11-28 10:00",
      [closed("2026-12-01", "2026-12-03"), closed("2026-11-28", "2026-11-30")],
      false,
      "2026-12-04 09:00",
      "2026-12-04",
    ],
    [
      "back on a bank holiday, it opens the day after",
      "2026-12-22 10:00",
      [closed("2026-12-22", "2026-12-24")],
      false,
      "2026-12-26 09:00",
      "2026-12-26",
    ],
  ])("%s", (_name, now, closures, isOpen, next, awayUntil) => {
    expect(openingOf(TU_SA, closures, at(now))).toEqual({ isOpen, nextChangeAt: at(next), awayUntil })
  })

  it("opens at the bank holiday's own hours", () => {
    const florist = "Tu-Sa 09:00-19:00; Su,PH 09:00-12:30"
    expect(openingOf(florist, [], at("2026-12-24 20:00")).nextChangeAt).toEqual(at("2026-12-25 09:00"))
    expect(openingOf(florist, [], at("2026-12-25 10:00"))).toMatchObject({
      isOpen: true,
      nextChangeAt: at("2026-12-25 12:30"),
    })
  })

  it("that is open night and day opens again when its holiday ends", () => {
    expect(openingOf("24/7", [closed("2026-11-28")], at("2026-11-28 10:00"))).toEqual({
      isOpen: false,
      nextChangeAt: at("2026-11-29 00:00"),
      awayUntil: "2026-11-29",
    })
  })

  it("promises no hour where the hours cannot be read", () => {
    expect(openingOf("sur rendez-vous ?", [closed("2026-11-28")], at("2026-11-28 10:00"))).toEqual({
      isOpen: false,
      nextChangeAt: null,
      awayUntil: "2026-11-29",
    })
  })
})
