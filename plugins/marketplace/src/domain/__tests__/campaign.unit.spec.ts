import fs from "node:fs"
import path from "node:path"
import { isSchedule, runOn } from "../campaign"
import { DiscoveryInput } from "../discovery-schema"
import { anyWordQuery, beginsAt, rulesFor } from "../pairing"

describe("when a campaign runs", () => {
  it("runs once between two days, both inside", () => {
    const once = { starts_on: "2026-11-20", ends_on: "2026-12-24" }
    expect(runOn(once, "2026-11-19")).toBeNull()
    expect(runOn(once, "2026-11-20")).toEqual({ from: "2026-11-20", to: "2026-12-24" })
    expect(runOn(once, "2026-12-24")).not.toBeNull()
    expect(runOn(once, "2027-11-20")).toBeNull()
  })

  it("runs every year, over New Year too", () => {
    const winter = { starts_on: "12-15", ends_on: "01-06" }
    expect(runOn(winter, "2026-12-31")).toEqual({ from: "2026-12-15", to: "2027-01-06" })
    expect(runOn(winter, "2027-01-06")).toEqual({ from: "2026-12-15", to: "2027-01-06" })
    expect(runOn(winter, "2027-01-07")).toBeNull()
    expect(runOn({ starts_on: "05-10", ends_on: "06-07" }, "2031-05-26")).not.toBeNull()
  })

  it("is refused when its days are of two kinds, unreadable or the wrong way round", () => {
    expect(isSchedule({ starts_on: "2026-05-01", ends_on: "06-01" })).toBe(false)
    expect(isSchedule({ starts_on: "2026-05-01", ends_on: "2026-04-30" })).toBe(false)
    expect(isSchedule({ starts_on: "13-01", ends_on: "13-02" })).toBe(false)
    expect(isSchedule({ starts_on: "12-15", ends_on: "01-06" })).toBe(true)
  })
})

describe("what goes with what", () => {
  const rule = {
    code: "r",
    from_categories: ["cremerie-fromages"],
    from_words: ["chèvre"],
    to_categories: [],
    to_words: [],
  }
  const article = {
    title: "buche de chevre cendree",
    category: "cremerie-fromages--chevres",
    parent: "cremerie-fromages",
  }

  it("begins at an article that stands on the shelf or below the aisle and is called by one of the words", () => {
    expect(beginsAt(rule, article)).toBe(true)
    expect(beginsAt(rule, { ...article, parent: "boucherie" })).toBe(false)
    expect(beginsAt(rule, { ...article, title: "brie" })).toBe(false)
    expect(beginsAt({ ...rule, from_words: [] }, { ...article, title: "brie" })).toBe(true)
    expect(beginsAt({ ...rule, from_words: ["chèvre frais"] }, article)).toBe(false)
  })

  it("keeps the rules' own order and names each once", () => {
    const other = { ...rule, code: "s", from_words: [] }
    expect(rulesFor([other, rule], [article, article]).map(({ code }) => code)).toEqual(["s", "r"])
  })

  it("asks for one of several words, each of them whole", () => {
    expect(anyWordQuery(["Porc Cul Noir", "châtaignes"])).toBe("('porc' & 'cul' & 'noir') | ('chataign')")
    expect(anyWordQuery([])).toBeNull()
  })
})

describe("the town's folder", () => {
  const read = (file: string): unknown =>
    JSON.parse(fs.readFileSync(path.resolve(__dirname, "../../../../../backend/towns/limoges", file), "utf8"))
  const town = DiscoveryInput.parse({ pairings: read("pairings.json"), campaigns: read("campaigns.json") })

  it("has a campaign for every day of the year, in three languages", () => {
    const days = Array.from({ length: 366 }, (_, i) =>
      new Date(Date.UTC(2028, 0, 1 + i)).toISOString().slice(0, 10),
    )
    const idle = days.filter((day) => !town.campaigns.some((campaign) => runOn(campaign, day)))
    expect(idle).toEqual([])
    for (const { title, lead } of town.campaigns)
      expect([title.en, title.de, lead?.en, lead?.de].every(Boolean)).toBe(true)
  })

  it("leads from cheese to wine and to a novel of the region", () => {
    const cheese = {
      title: "camembert",
      category: "cremerie-fromages--pates-molles",
      parent: "cremerie-fromages",
    }
    const rules = town.pairings.map(({ code, from, to }) => ({
      code,
      from_categories: from.categories,
      from_words: from.words,
      to_categories: to.categories,
      to_words: to.words,
    }))
    const shelves = rulesFor(rules, [cheese]).flatMap(({ to_categories }) => to_categories)
    expect(shelves).toEqual(
      expect.arrayContaining(["cave-boissons--vins-rouges", "livres-jeux-maison--limousin-et-regionalisme"]),
    )
  })
})
