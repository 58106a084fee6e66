import fc from "fast-check"
import { decideProduct, type KnownCatalogue, type KnownProduct, type KnownVariant } from "../decide-product"
import { planProducts, rowChanges, rowHash } from "../plan-products"
import { readRow, type CatalogueRow } from "../read-row"

function row(line: number, changes: Partial<CatalogueRow> = {}): CatalogueRow {
  const raw = {
    sku: `SKU-${line}`,
    product_handle: "pain",
    title: "Pain",
    category: "boulangerie",
    price_eur: "4.20",
    vat_rate: "5.5",
    stock: "12",
    option_name: "Taille",
    option_value: `T${line}`,
  }
  const read = readRow(raw, line)
  if ("faults" in read) throw new Error(JSON.stringify(read.faults))
  return { ...read.row, ...changes }
}

const codes = (faults: { line: number; column: string; code: string }[]) =>
  faults.map(({ line, column, code }) => `${line} ${column} ${code}`)

describe("rows become products", () => {
  it("by their handle, in the order of the file", () => {
    const { products, faults } = planProducts([row(2), row(3, { product_handle: "tarte" }), row(4)])
    expect(faults).toEqual([])
    expect(products.map(({ handle, rows }) => [handle, rows.map(({ line }) => line)])).toEqual([
      ["pain", [2, 4]],
      ["tarte", [3]],
    ])
  })

  it.each<[string, Partial<CatalogueRow>, string]>([
    ["a reference that was there", { sku: "SKU-2" }, "3 sku row.sku_twice"],
    ["another title", { title: "Tarte" }, "3 title row.product_differs"],
    ["another VAT rate", { vat_rate: 20 }, "3 vat_rate row.product_differs"],
    ["another category", { category: "tartes" }, "3 category row.product_differs"],
    ["another name for the choice", { option_name: "Poids" }, "3 option_name row.product_differs"],
    ["the same choice", { option_value: "T2" }, "3 option_value row.choice_twice"],
  ])("but a later row with %s is refused, and the first stands", (_, changes, fault) => {
    const { products, faults } = planProducts([row(2), row(3, changes)])
    expect(codes(faults)).toEqual([fault])
    expect(products[0]?.rows.map(({ line }) => line)).toEqual([2])
  })

  it("and every row is either in one product or told as a fault", () => {
    const rows = fc.array(
      fc.record({
        sku: fc.constantFrom("a", "b", "c", "d", "e"),
        product_handle: fc.constantFrom("x", "y"),
        title: fc.constantFrom("X", "Y"),
        option_value: fc.constantFrom("1", "2", "3"),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(rows, (some) => {
        const all = some.map((changes, i) => row(i + 2, changes))
        const { products, faults } = planProducts(all)
        const kept = products.flatMap((product) => product.rows)
        expect([...kept, ...faults].map(({ line }) => line).sort((a, b) => a - b)).toEqual(
          all.map(({ line }) => line),
        )
        expect(new Set(kept.map(({ sku }) => sku)).size).toBe(kept.length)
        for (const { rows: own } of products)
          expect(new Set(own.map((one) => one.option_value)).size).toBe(own.length)
      }),
    )
  })
})

describe("what changed since the last import", () => {
  it("is nothing when the row says the same, wherever it stands in the file", () => {
    expect(rowChanges(row(2), rowHash({ ...row(2), line: 99 }))).toEqual({ content: false, stock: false })
  })

  it("is the stock alone, or the contents alone: yesterday's stock is not put back for a new title", () => {
    expect(rowChanges(row(2, { stock: 3 }), rowHash(row(2)))).toEqual({ content: false, stock: true })
    expect(rowChanges(row(2, { title: "Tarte" }), rowHash(row(2)))).toEqual({ content: true, stock: false })
  })

  it("is everything when nothing is known", () => {
    expect(rowChanges(row(2), null)).toEqual({ content: true, stock: true })
  })
})

describe("what is done about a product of a file", () => {
  const option = { id: "opt", title: "Taille" }
  const product = (changes: Partial<KnownProduct> = {}): KnownProduct => ({
    id: "prod",
    vendor_id: "own",
    imported_for: "own",
    article_count: 1,
    option,
    ...changes,
  })
  const variant = (of: CatalogueRow, changes: Partial<KnownVariant> = {}): [string, KnownVariant] => [
    of.sku,
    {
      handle: "pain",
      product_id: "prod",
      variant_id: `var-${of.sku}`,
      article: { id: `art-${of.sku}`, vendor_id: "own", source_hash: rowHash(of) },
      ...changes,
    },
  ]
  const known = (
    products: KnownProduct[] = [],
    variants: [string, KnownVariant][] = [],
    takenSkus: string[] = [],
  ): KnownCatalogue => ({
    products: new Map(products.map((one) => ["pain", one])),
    variants: new Map(variants),
    takenSkus: new Set(takenSkus),
  })
  const decide = (rows: CatalogueRow[], there: KnownCatalogue) =>
    decideProduct({ handle: "pain", rows }, there, "own")
  const nothing = {
    faults: [],
    create: null,
    remove: { variant_ids: [] },
    add: null,
    change: null,
    unchanged: [],
  }

  it("it is made when it is new", () => {
    const rows = [row(2), row(3)]
    expect(decide(rows, known())).toEqual({ ...nothing, create: { handle: "pain", rows } })
  })

  it("nothing is done when everything is as before: a second run changes nothing", () => {
    const rows = [row(2), row(3)]
    expect(
      decide(
        rows,
        known(
          [product()],
          rows.map((one) => variant(one)),
        ),
      ),
    ).toEqual({ ...nothing, unchanged: rows })
  })

  it("a changed row is changed, a new one added, the others left alone", () => {
    const [same, changed, added] = [row(2), row(3), row(4)]
    const cheaper = { ...changed, price_cents: 400 }
    const decision = decide([same, cheaper, added], known([product()], [variant(same), variant(changed)]))
    expect(decision).toEqual({
      ...nothing,
      unchanged: [same],
      add: { product_id: "prod", option, rows: [added] },
      change: {
        product_id: "prod",
        option,
        rows: [
          {
            row: cheaper,
            variant_id: "var-SKU-3",
            article_id: "art-SKU-3",
            changes: { content: true, stock: false },
          },
        ],
      },
    })
  })

  it("another shop's product, reference or stock item is never touched, nor told whose it is", () => {
    const foreign = product({ vendor_id: "other", imported_for: "other" })
    const article = { id: "a", vendor_id: "other", source_hash: null }
    const attempts = [
      decide([row(2)], known([foreign])),
      decide([row(2)], known([], [variant(row(2), { handle: "tarte", article })])),
      decide([row(2)], known([], [], ["SKU-2"])),
      // Nobody's product (made by hand) is not this shop's either.
      decide([row(2)], known([product({ vendor_id: null, imported_for: null, article_count: 0 })])),
    ]
    for (const { faults, ...rest } of attempts) {
      expect(faults.map(({ code }) => code)).toEqual(["row.taken"])
      expect(JSON.stringify(faults)).not.toContain("other")
      expect({ faults: [], ...rest }).toEqual(nothing)
    }
  })

  it("a reference of another product of the same shop is told as moved", () => {
    const there = known([], [variant(row(2), { handle: "tarte" })])
    expect(codes(decide([row(2)], there).faults)).toEqual(["2 sku row.sku_moved"])
  })

  it("another choice than the product has is refused for what would change, and harmless for what does not", () => {
    const before = row(2, { option_name: "Poids" })
    expect(codes(decide([before], known([product()])).faults)).toEqual(["2 option_name row.option_differs"])
    expect(decide([before], known([product()], [variant(before)])).faults).toEqual([])
  })

  it("what an interrupted import left behind is removed and made anew, of this shop only", () => {
    const left = product({ vendor_id: null, article_count: 0 })
    const decision = decide([row(2)], known([left], [variant(row(2), { article: null })]))
    expect(decision).toMatchObject({ remove: { product_id: "prod" }, create: { handle: "pain" }, faults: [] })
    const others = decide([row(2)], known([{ ...left, imported_for: "other" }]))
    expect(codes(others.faults)).toEqual(["2 product_handle row.taken"])
  })

  it("a variant without an article is removed and added again", () => {
    const [whole, half] = [row(2), row(3)]
    const decision = decide(
      [whole, half],
      known([product()], [variant(whole), variant(half, { article: null })]),
    )
    expect(decision).toMatchObject({
      remove: { variant_ids: ["var-SKU-3"] },
      add: { rows: [half] },
      unchanged: [whole],
      create: null,
    })
  })

  it("a product none of whose rows can go in is not made", () => {
    expect(decide([row(2)], known([], [], ["SKU-2"])).create).toBeNull()
  })
})
