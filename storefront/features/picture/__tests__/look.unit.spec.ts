import { lookOf, looksOf, widesOf, type Look, type Pictured } from "../look"
import { linesOf } from "../typeset"

const article = (i: number, shopCode: string, more: Partial<Pictured> = {}): Pictured => ({
  handle: `article-${i}`,
  title: "Fromage",
  shopCode,
  image: { url: null, motif: "cheese-wedge", hue: (i * 37) % 360 },
  ...more,
})

const COLUMNS = 4

describe("a wall of pictures", () => {
  it("is the same every time it is laid", () => {
    const wall = Array.from({ length: 12 }, (_, i) => article(i, "S17"))
    expect(looksOf(wall)).toEqual(looksOf(wall))
  })

  it.each(["S01", "S11", "S16", "S17", "S18", "S39"])("has no two neighbours alike, all from %s", (code) => {
    const looks = looksOf(Array.from({ length: 60 }, (_, i) => article(i, code)))
    looks.forEach((look, i) => {
      expect(look.composition).not.toBe(looks[i - 1]?.composition)
    })
  })

  it.each([2, 3, 4])("shows nothing twice to its left nor above, where a page has %i columns", (columns) => {
    const looks = looksOf(Array.from({ length: 60 }, (_, i) => article(i, "S17")))
    const isTwin = (a?: Look, b?: Look) =>
      a?.composition === b?.composition && a?.ground === b?.ground && a?.flip === b?.flip
    looks.slice(columns).forEach((look, n) => {
      const i = n + columns
      expect(isTwin(look, looks[i - 1])).toBe(false)
      expect(isTwin(look, looks[i - columns])).toBe(false)
    })
  })

  it("sets the ground of a picture off from the one beside it", () => {
    const looks = looksOf(Array.from({ length: 60 }, (_, i) => article(i, "S16")))
    looks.forEach((look, i) => {
      expect(look.ground).not.toBe(looks[i - 1]?.ground)
    })
  })

  it("has no two books of the same layout side by side or one above the other", () => {
    const looks = looksOf(Array.from({ length: 40 }, (_, i) => article(i, "S35", { isbn: "978" })))
    looks.forEach((look, i) => {
      expect([looks[i - 1]?.edition, looks[i - COLUMNS]?.edition]).not.toContain(look.edition)
    })
  })

  it("never sets two black notes side by side", () => {
    const looks = looksOf(Array.from({ length: 200 }, (_, i) => article(i, "S17")))
    looks.forEach((look, i) => {
      if (look.ground === "cobalt") expect(looks[i + 1]?.ground).not.toBe("cobalt")
    })
    expect(looks.some((look) => look.ground === "cobalt")).toBe(true)
  })

  it("fills its last row with double cards, and never makes an upright picture wide", () => {
    for (const count of [7, 11, 12, 23, 24]) {
      const looks = looksOf(
        Array.from({ length: count }, (_, i) =>
          article(i, i % 3 ? "S17" : "S26", { title: "Bordeaux, bouteille" }),
        ),
      )
      const wides = widesOf(looks, COLUMNS)
      expect(wides.size).toBeGreaterThan(0)
      for (const wide of wides) {
        expect(looks[wide]?.composition).not.toBe("bouteille")
        expect(wides.has(wide + 1)).toBe(false)
      }
    }
  })

  it("draws a soup and a tart instead of the set's signs", () => {
    const motif = (title: string, name: string) =>
      lookOf(article(1, "S08", { title, image: { url: null, motif: name, hue: 0 } })).motif
    expect(motif("Velouté de cèpes", "bowl-with-spoon")).toBe("x-soupe")
    expect(motif("Quiche lorraine", "pie")).toBe("x-tourte")
    expect(motif("Fondue bourguignonne", "fondue")).toBe("cut-of-meat")
    expect(motif("Crottin de Chavignol", "goat")).toBe("x-crottin")
  })

  it("tells cheeses apart by their name", () => {
    const motif = (title: string) =>
      lookOf(article(1, "S17", { title, image: { url: null, motif: "cheese-wedge", hue: 0 } })).motif
    expect(motif("Mimolette extra-vieille, 18 mois")).toBe("x-mimolette")
    expect(motif("Comté AOP 24 mois")).toBe("x-meule")
    expect(motif("Tomme de Savoie IGP")).toBe("x-tomme")
    expect(motif("Plateau de fromages du Limousin")).toBe("x-plateau")
    expect(motif("Emmental de Savoie IGP")).toBe("cheese-wedge")
  })
})

describe("a typeset title", () => {
  const room = { width: 180, height: 150, largest: 48, smallest: 17 }
  it.each([
    "Ré",
    "Le Commissaire Laplaud et la châtaigne noire",
    "Corrèze Coteaux de la Vézère",
    "Une histoire très longue des chemins de fer départementaux de la Haute-Vienne, des origines à la fermeture",
  ])("fits its room and stays readable: %s", (title) => {
    const { lines, size } = linesOf(title, room)
    expect(size).toBeGreaterThanOrEqual(room.smallest)
    expect(size).toBeLessThanOrEqual(room.largest)
    expect(lines.length * size * 0.95).toBeLessThanOrEqual(room.height + 1)
    for (const line of lines) expect(line.length * size * 0.43).toBeLessThanOrEqual(room.width + 8)
  })

  it("is cut with an ellipsis only when it does not fit", () => {
    expect(linesOf("Saint-Joseph", room).lines.join(" ")).toBe("Saint-Joseph")
    expect(linesOf("mot ".repeat(60), room).lines.at(-1)).toMatch(/…$/)
  })
})
