import fs from "node:fs"
import path from "node:path"
import { COLOURS, SIZES, STEPS } from "../tokens"

const css = fs.readFileSync(path.resolve(__dirname, "../../../app/tokens.css"), "utf8")
const names = (rule: RegExp) => new Set([...css.matchAll(rule)].map(([, name]) => name))

describe("the page of the primitives", () => {
  it("shows every colour there is", () => {
    expect(new Set(COLOURS.flat())).toEqual(names(/--([\w-]+): #/g))
  })

  it("shows every step of the type and of the space", () => {
    expect(new Set(Object.values(SIZES).flat())).toEqual(names(/--(t-[\w-]+):/g))
    expect(new Set(STEPS)).toEqual(names(/--(e\d): /g))
  })

  it("has the same colours by night whether the night is chosen or the system's", () => {
    const [, chosen = "", system = ""] = css.split(/\[data-theme="dark"\] \{|:root:not\(\[data-theme\]\) \{/)
    const colours = (text: string) =>
      Object.fromEntries(
        [...text.slice(0, text.indexOf("}")).matchAll(/(--[\w-]+): ([^;]+);/g)].map(
          ([, name = "", value = ""]) => [name, value.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3")],
        ),
      )
    expect(Object.keys(colours(chosen)).length).toBeGreaterThan(40)
    expect(colours(system)).toEqual(colours(chosen))
  })
})
