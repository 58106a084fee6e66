import fs from "node:fs"
import path from "node:path"
import { SHAPES } from "@/features/picture/outline"
import { RIMS } from "@/features/picture/rims"
import { colourStyles, type TownService } from "../town-service"

const repository = path.join(__dirname, "../../..")
const towns = path.join(repository, "backend/towns")
const tokens = new Set(
  fs.readFileSync(path.join(repository, "storefront/app/tokens.css"), "utf8").match(/--[\w-]+(?=:)/g),
)
const supports = new Set([
  ...Object.keys(SHAPES),
  ..."planche torchon carreau bouteille arche livre".split(" "),
])
const serviceOf = (town: string): TownService =>
  JSON.parse(fs.readFileSync(path.join(towns, town, "service.json"), "utf8"))

describe.each(fs.readdirSync(towns))("the service of %s", (name) => {
  const { pieces, table, emblem, colours } = serviceOf(name)

  it("has pieces that can be drawn, of which no two are alike", () => {
    for (const { support, rim, compositions, grounds } of pieces) {
      expect([support, supports.has(support)]).toEqual([support, true])
      expect([rim, rim in RIMS]).toEqual([rim, true])
      expect(compositions.length).toBeGreaterThan(0)
      for (const ground of grounds) expect([ground, tokens.has(`--g-${ground}`)]).toEqual([ground, true])
      expect(grounds).toHaveLength(3)
    }
    const looks = pieces.map(({ support, rim }) => `${support} ${rim}`)
    expect(looks.filter((look, index) => looks.indexOf(look) !== index)).toEqual([])
  })

  it("lays a table, and stands for the town, with motifs that are there", () => {
    for (const { motif } of [...table, emblem]) expect(motif).toMatch(/^[a-z0-9-]+$/)
    expect(table.length).toBeGreaterThan(4)
  })

  it("changes only colours that there are, into colours", () => {
    for (const [token, value] of Object.entries({ ...colours?.day, ...colours?.night })) {
      expect([token, tokens.has(token)]).toEqual([token, true])
      expect(value).toMatch(/^#[0-9a-f]{6}$/i)
    }
  })
})

describe("the colours of another town", () => {
  it("hold by day, by night, and where a part of a page is shown by the other light", () => {
    const styles = colourStyles({ day: { "--cobalt": "#7a1f1f" }, night: { "--cobalt": "#ffb0a0" } })
    expect(styles).toContain('[data-theme="light"][data-theme]{--cobalt:#7a1f1f}')
    expect(styles).toContain(
      "@media (prefers-color-scheme:dark){:root:root:not([data-theme]){--cobalt:#ffb0a0}}",
    )
    expect(colourStyles({ day: { "--cobalt": "#7a1f1f" } })).not.toContain("dark")
  })
})
