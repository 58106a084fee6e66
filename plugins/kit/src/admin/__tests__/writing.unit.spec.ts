import { localeOf, today, writersFor } from "../writing"

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("amounts, weights and dates in the admin", () => {
  it.each([
    ["fr", "1 234,50 €", "jeudi 26 novembre", "1er décembre 2026"],
    ["en", "€1,234.50", "Thursday 26 November", "1 December 2026"],
    ["enGB", "€1,234.50", "Thursday 26 November", "1 December 2026"],
    ["de", "1.234,50 €", "Donnerstag, 26. November", "1. Dezember 2026"],
    ["it", "1 234,50 €", "jeudi 26 novembre", "1er décembre 2026"],
  ])("are written in %s as people there write them", (language, euro, day, date) => {
    const write = writersFor(language)
    expect(plain(write.euro(123450))).toBe(euro)
    expect(write.day("2026-11-26").replace("Thursday,", "Thursday")).toBe(day)
    expect(write.date("2026-12-01")).toBe(date)
  })

  it.each(["fr", "en", "enGB", "de", "ptBR", "zhCN"])(
    "take the code of %s as the dashboard has it",
    (language) => {
      expect(() => new Intl.DateTimeFormat(localeOf(language))).not.toThrow()
    },
  )

  it("name today as a local date", () => expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/))
})
