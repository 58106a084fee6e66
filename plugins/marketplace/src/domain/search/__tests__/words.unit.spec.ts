import { plain, queryTokens, stems, words } from "../normalise"
import { sound } from "../sound"
import { spokenFor } from "../spoken"

describe("words of a search", () => {
  it.each([
    ["Bœuf haché", "boeuf hache"],
    ["Crème brûlée", "creme brulee"],
    ["Bière blonde, 75cl", "biere blonde 75 cl"],
    ["L’Encre Sympathique", "l encre sympathique"],
    ["ﬁlet de bœuf", "filet de boeuf"],
    ["Ǽgir", "aegir"],
  ])("« %s » is read as « %s »", (typed, read) => expect(plain(typed)).toBe(read))

  it("keeps words that only look like little ones once their accent is gone", () => {
    expect(words("Thé vert")).toEqual(["the", "vert"])
    expect(words("Baguette au maïs")).toEqual(["baguette", "mais"])
    expect(words("Jeu de dés")).toEqual(["jeu", "des"])
    expect(words("Tarte des Alpes")).toEqual(["tarte", "alpes"])
  })

  it.each([
    ["yaourts", "yahourt"],
    ["poireaux", "poireau"],
    ["bocaux", "bocal"],
    ["œufs", "oeuf"],
    ["tisanes", "infusion"],
    ["polar", "policier"],
  ])("« %s » and « %s » are one word", (one, other) => expect(stems(one)).toBe(stems(other)))

  it.each([
    ["fraises", "frais"],
    ["saucisse", "sauce"],
    ["moule", "moulu"],
  ])("« %s » and « %s » are two words", (one, other) => expect(stems(one)).not.toBe(stems(other)))

  it("reads at most eight words", () => expect(queryTokens("a b ".repeat(3000))).toHaveLength(8))

  it("finds no word where there is none", () => expect(queryTokens(" ?!% ' \\ ")).toEqual([]))
})

describe("what shoppers say for a name", () => {
  it.each([
    ["Policiers et imaginaire", "roman thriller roman science-fiction sf fantastique fantasy"],
    ["coiffure", "coiffeur"],
    ["poissonnerie", "poissonnier"],
    ["cave à bières", "caviste"],
    ["AB", "bio biologique"],
    ["Bœuf", ""],
    ["constructor", ""],
  ])("of « %s » is « %s »", (name, said) => expect(spokenFor(name)).toBe(said))
})

describe("the sound of a word", () => {
  it.each([
    ["rocfor", "roquefort"],
    ["champinion", "champignon"],
    ["abricaut", "abricot"],
    ["madelaine", "madeleine"],
    ["ognon", "oignon"],
  ])("« %s » sounds like « %s »", (heard, written) => expect(sound(heard)).toBe(sound(written)))

  it.each([
    ["mousse", "mouette"],
    ["pain", "poire"],
    ["cidre", "cire"],
  ])("« %s » does not sound like « %s »", (one, other) => expect(sound(one)).not.toBe(sound(other)))

  it("says nothing of short words and numbers", () => expect([sound("sel"), sound("t65b")]).toEqual(["", ""]))
})
