import { matchNames, namedBy } from "../search/match-names"
import { queryTokens } from "../search/normalise"

const names = [
  "La Cave aux Croûtes",
  "Cave du Pont Supposé",
  "Le Grillon de la Motte",
  "Crèmerie & fromages",
].map((name) => ({ name, words: namedBy(name) }))
const found = (typed: string, most = 3) => matchNames(names, queryTokens(typed), most).map(({ name }) => name)

describe("names while somebody types", () => {
  it("takes the last word as unfinished and every other as whole", () => {
    expect(found("cave po")).toEqual(["Cave du Pont Supposé"])
    expect(found("po cave")).toEqual([])
  })

  it("puts names that begin with what was typed first, then shorter ones", () => {
    expect(found("ca")).toEqual(["La Cave aux Croûtes", "Cave du Pont Supposé"])
    expect(found("cro")).toEqual(["La Cave aux Croûtes"])
  })

  it("minds neither accents nor plurals, and never names more than asked", () => {
    expect(found("CREMERIE fromage")).toEqual(["Crèmerie & fromages"])
    expect(found("cave", 1)).toHaveLength(1)
    expect(found("")).toEqual([])
  })
})
