import fc from "fast-check"
import { bitsOf, labels } from "../codes"
import { plain, queryTokens, stem, stems, words } from "../normalise"
import { unitPrice } from "../unit-price"

describe("a text without its dress", () => {
  it.each([
    ["Œufs de ferme", "oeufs de ferme"],
    ["CŒUR de bœuf", "coeur de boeuf"],
    ["Crème brûlée — 2×125 g", "creme brulee 2 125 g"],
    ["l’Été à Noël", "l ete a noel"],
    ["cafe\u0301", "cafe"],
    ["  ", ""],
    ["日本", ""],
  ])("%p is %p", (text, expected) => expect(plain(text)).toBe(expected))

  it("stays what it is when undressed again", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => plain(plain(text)) === plain(text)))
  })

  it("is the same in any case and in any form of its accents", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aeéèàçôœæïù -'") }), (text) => {
        expect(plain(text.toUpperCase())).toBe(plain(text))
        expect(plain(text.normalize("NFD"))).toBe(plain(text))
      }),
    )
  })
})

describe("one and many", () => {
  it.each([
    ["pomme", "pommes"],
    ["gâteau", "gâteaux"],
    ["cheval", "chevaux"],
    ["bocal", "bocaux"],
    ["œuf", "œufs"],
    ["chou", "choux"],
    ["noix", "noix"],
    ["purée", "purées"],
    ["emmental", "emmenthal"],
    ["yaourt", "yogourts"],
    ["carotte", "carottes"],
    ["nouvelle", "nouvelles"],
  ])("%s and %s are found by each other", (one, many) => expect(stems(many)).toBe(stems(one)))

  it.each([
    ["pain", "pin"],
    ["chèvre", "chanvre"],
    ["poire", "poireau"],
    ["vin", "vinaigre"],
    ["sel", "selle"],
  ])("%s is not %s", (a, b) => expect(stems(a)).not.toBe(stems(b)))

  it("leaves short words and numbers alone", () => {
    for (const word of ["bio", "the", "500g", "33cl", "aop"]) expect(stem(word)).toBe(word)
  })

  it.each(["constructor", "valueof", "tostring", "hasownproperty"])("knows nothing special of %s", (word) => {
    expect(typeof stem(word)).toBe("string")
    expect(queryTokens(word)).toEqual([{ word, stem: word }])
  })

  it("never makes a word vanish or grow", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abceilnorstux"), minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(word, (one) => {
        expect(stem(one).length).toBeGreaterThanOrEqual(Math.min(one.length, 2))
        expect(stem(one).length).toBeLessThanOrEqual(one.length)
      }),
    )
  })
})

describe("words that say little", () => {
  it("do not count beside others, and count when there are no others", () => {
    expect(words("Pain de la ville au levain")).toEqual(["pain", "ville", "levain"])
    expect(words("De la")).toEqual(["de", "la"])
  })

  it("do not include « sans »: with gluten is not without", () => {
    expect(words("Biscuit sans gluten")).toEqual(["biscuit", "sans", "gluten"])
  })

  it("stay at the end of a query when they may be the beginning of a longer one", () => {
    expect(queryTokens("tarte avec").map(({ word }) => word)).toEqual(["tarte", "avec"])
    expect(queryTokens("tarte de").map(({ word }) => word)).toEqual(["tarte"])
  })

  it("leave eight words of a query at most, each with its stem", () => {
    const tokens = queryTokens("un deux trois quatre cinq six sept huit neuf dix pommes")
    expect(tokens).toHaveLength(8)
    expect(queryTokens("Pommes")).toEqual([{ word: "pommes", stem: "pomm" }])
    expect(queryTokens("?!")).toEqual([])
  })

  it("are weighed alike in documents and in queries", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("pommes", "gâteaux", "œufs", "bocaux", "riz", "thé"), {
          minLength: 1,
          maxLength: 8,
        }),
        (some) => {
          const text = some.join(" ")
          expect(
            queryTokens(text)
              .map((token) => token.stem)
              .join(" "),
          ).toBe(stems(text))
        },
      ),
    )
  })
})

describe("a price to compare", () => {
  const article = (changes: Partial<Parameters<typeof unitPrice>[0]>) => ({
    price_cents: 450,
    price_per_kg_cents: null,
    net_quantity: null,
    net_unit: null,
    ...changes,
  })

  it.each([
    [
      { price_per_kg_cents: 1990, net_quantity: 300, net_unit: "g" },
      { cents: 1990, unit: "kg" },
    ],
    [
      { net_quantity: 300, net_unit: "g" },
      { cents: 1500, unit: "kg" },
    ],
    [
      { net_quantity: 750, net_unit: "ml" },
      { cents: 600, unit: "l" },
    ],
    [
      { net_quantity: 6, net_unit: "piece" },
      { cents: 75, unit: "piece" },
    ],
    [
      { net_quantity: 0.5, net_unit: "g" },
      { cents: 900_000, unit: "kg" },
    ],
    [{ net_quantity: 1, net_unit: "piece" }, null],
    [{ net_quantity: 320, net_unit: "page" }, null],
    [{ net_quantity: 0, net_unit: "g" }, null],
    [{ net_quantity: -5, net_unit: "g" }, null],
    [{}, null],
  ])("of %p is %p", (changes, expected) => expect(unitPrice(article(changes))).toEqual(expected))
})

it("codes become the bits of the search table, unknown ones none", () => {
  expect(bitsOf(labels, ["AOP", "AB", "Bio?"])).toBe(0b1001)
  expect(bitsOf(labels, [])).toBe(0)
})
