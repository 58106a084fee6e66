import fc from "fast-check"
import { requiredColumns } from "../file"
import { knownColumns, readRow } from "../read-row"
import { MOST_EUROS } from "../row-reader"

const bread = {
  sku: "PAIN-1",
  product_handle: "pain-de-seigle",
  title: "Pain de seigle",
  category: "boulangerie",
  price_eur: "4.20",
  vat_rate: "5.5",
  stock: "12",
}
const roast = {
  ...bread,
  price_eur: "",
  sold_by: "weight",
  price_per_kg_eur: "24,90",
  estimated_weight_g: "800",
}

const rowOf = (raw: Record<string, string>) => {
  const read = readRow(raw, 7)
  if ("faults" in read) throw new Error(JSON.stringify(read.faults))
  return read.row
}
const faultsOf = (raw: Record<string, string>) => {
  const read = readRow(raw, 7)
  return "faults" in read ? read.faults.map(({ column, code }) => `${column} ${code}`) : []
}

describe("a row of a catalogue file", () => {
  it("needs seven columns, and the others have what they mean when they are empty", () => {
    expect(rowOf(bread)).toMatchObject({
      line: 7,
      price_cents: 420,
      vat_rate: 5.5,
      stock: 12,
      sold_by: "unit",
      price_per_kg_cents: null,
      net_quantity: null,
      temperature: "ambient",
      fragile: false,
      allergens: null,
      min_age: 0,
      withdrawal: "14d",
      kind: "good",
      tags: [],
    })
  })

  it.each(requiredColumns.filter((column) => !["price_eur", "vat_rate", "stock"].includes(column)))(
    "without %s is refused",
    (column) => expect(faultsOf({ ...bread, [column]: "  " })).toEqual([`${column} row.missing`]),
  )

  it("tells every fault at once, with its line", () => {
    const faults = faultsOf({ ...bread, title: "", price_eur: "-1", stock: "1,5", temperature: "hot" })
    expect(faults).toEqual([
      "title row.missing",
      "stock row.number",
      "price_eur row.price",
      "temperature row.choice",
    ])
  })

  it("never throws, whatever the cells hold", () => {
    const cells = fc.dictionary(fc.constantFrom(...knownColumns), fc.string({ unit: "binary" }))
    fc.assert(
      fc.property(cells, (raw) => {
        const read = readRow({ ...bread, ...raw }, 1)
        if ("faults" in read) expect(read.faults.length).toBeGreaterThan(0)
        else expect(read.row.price_cents).toBeGreaterThan(0)
      }),
    )
  })
})

describe("a price in a file", () => {
  it.each([
    ["4.20", 420],
    ["4,2", 420],
    ["4", 400],
    [" 1 234,50 € ", 123_450],
    ["1\u202f234,50", 123_450],
    ["0.01", 1],
    [String(MOST_EUROS), MOST_EUROS * 100],
    ["0.29", 29],
    ["1.15", 115],
  ])("%p is %d cents", (text, cents) => expect(rowOf({ ...bread, price_eur: text }).price_cents).toBe(cents))

  it.each([
    "",
    "0",
    "-4.20",
    "4.205",
    "1e3",
    "10000.01",
    "1000000000",
    "4.20.1",
    "quatre",
    "NaN",
    "Infinity",
    "٤",
  ])("%p is none", (text) => expect(faultsOf({ ...bread, price_eur: text })).toEqual(["price_eur row.price"]))

  it("comes back to the cent, with point or comma", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_EUROS * 100 }), fc.constantFrom(".", ","), (cents, mark) => {
        const text = (cents / 100).toFixed(2).replace(".", mark)
        expect(rowOf({ ...bread, price_eur: text }).price_cents).toBe(cents)
      }),
    )
  })

  it("of what is weighed is the estimate of one portion", () => {
    expect(rowOf(roast)).toMatchObject({
      sold_by: "weight",
      price_per_kg_cents: 2490,
      estimated_weight_grams: 800,
      price_cents: 1992,
    })
  })

  it.each([
    [{ estimated_weight_g: "0" }, ["estimated_weight_g row.weight"]],
    [{ estimated_weight_g: "-5" }, ["estimated_weight_g row.number", "estimated_weight_g row.weight"]],
    [{ estimated_weight_g: "100001" }, ["estimated_weight_g row.number", "estimated_weight_g row.weight"]],
    [{ price_per_kg_eur: "" }, ["price_per_kg_eur row.price"]],
    [{ price_per_kg_eur: "10000", estimated_weight_g: "1000" }, ["price_per_kg_eur row.price"]],
    [{ price_per_kg_eur: "0.01", estimated_weight_g: "1" }, ["price_per_kg_eur row.price"]],
  ])("of what is weighed with %p is refused", (changes, faults) => {
    expect(faultsOf({ ...roast, ...changes })).toEqual(faults)
  })
})

describe("a cell", () => {
  it.each([
    ["vat_rate", "5,50 %", "vat_rate", 5.5],
    ["vat_rate", "0", "vat_rate", 0],
    ["stock", "1000000", "stock", 1_000_000],
    ["weight_g", "", "shipping_weight_grams", null],
    ["allergens", "milk| nuts |milk", "allergens", ["milk", "nuts"]],
    ["allergens", "none", "allergens", []],
    ["label", "AB|AOP", "label", "AB|AOP"],
    ["tags", "noël||fête", "tags", ["noël", "fête"]],
    ["fragile", "1", "fragile", true],
    ["title", "Cafe\u0301", "title", "Café"],
    ["description", "Deux\nlignes", "description", "Deux\nlignes"],
    ["external_url", "https://exemple.fr/?q=1", "external_url", "https://exemple.fr/?q=1"],
  ])("%s %p is read as %s %p", (column, text, field, value) => {
    expect(rowOf({ ...bread, [column]: text })).toHaveProperty(field, value)
  })

  it.each([
    ["vat_rate", "19.6", "row.vat"],
    ["vat_rate", "", "row.vat"],
    ["vat_rate", "5.5.5", "row.vat"],
    ["stock", "-1", "row.number"],
    ["stock", "1.5", "row.number"],
    ["stock", "1000000000", "row.number"],
    ["stock", "", "row.number"],
    ["allergens", "none|milk", "row.allergens"],
    ["allergens", "arsenic", "row.allergens"],
    ["label", "Bio", "row.label"],
    ["fragile", "oui", "row.choice"],
    ["min_age", "21", "row.number"],
    ["withdrawal", "never", "row.choice"],
    ["product_handle", "Pain de seigle", "row.handle"],
    ["product_handle", "-pain", "row.handle"],
    ["gtin", "12AB", "row.gtin"],
    ["title", "x".repeat(201), "row.too_long"],
    ["title", "Pain\u0000", "row.characters"],
    ["title", "P\ufffdt\ufffd", "row.encoding"],
    ["external_url", "javascript:alert(1)", "row.url"],
    ["external_url", 'https://x" onload="', "row.url"],
    ["net_quantity", "-3", "row.number"],
  ])("%s %p is refused as %s", (column, text, code) => {
    const faults = faultsOf({ ...bread, net_unit: "g", [column]: text })
    expect(faults).toEqual([`${column} ${code}`])
  })

  it("names a choice only together with its name", () => {
    expect(faultsOf({ ...bread, option_name: "Taille" })).toEqual(["option_value row.missing"])
    expect(faultsOf({ ...bread, option_value: "Grand" })).toEqual(["option_name row.missing"])
  })

  it("with too many values is refused", () => {
    const tags = Array.from({ length: 21 }, (_, i) => `t${i}`).join("|")
    expect(faultsOf({ ...bread, tags })).toEqual(["tags row.too_many"])
  })
})
