import fs from "node:fs"
import path from "node:path"
import { parse } from "csv-parse/sync"
import { newRow } from "../new-article"
import { readRow, type CatalogueRow } from "../read-row"
import { writeRow } from "../write-row"

const articles = path.resolve(__dirname, "../../../../../../backend/towns/limoges/articles")
const shops = ["chez-gaston-bavette.csv", "librairie-page-treize.csv", "fournil-des-bancs.csv"]
const rows = fs
  .readdirSync(articles)
  .filter((file) => shops.includes(file))
  .flatMap(
    (file) =>
      parse(fs.readFileSync(path.join(articles, file)), { columns: true }) as Record<string, string>[],
  )

const rowOf = (raw: Record<string, string | undefined>): CatalogueRow => {
  const read = readRow(raw, 1)
  if ("faults" in read) throw new Error(JSON.stringify(read.faults))
  return read.row
}

const tart = {
  title: "Tarte aux pommes, 6 parts",
  category: "Boulangerie > Pains",
  sold_by: "unit" as const,
  price_cents: 1450,
  vat_rate: 5.5,
  stock: 4,
}

describe("writing a row", () => {
  it("gives back what reading it made of it, for every row of three shops", () => {
    expect(rows.length).toBeGreaterThan(200)
    for (const raw of rows) {
      const row = rowOf(raw)
      expect(rowOf(writeRow(row))).toEqual(row)
    }
  })

  it("keeps apart an article declared free of allergens and one that is no food", () => {
    const food = rowOf(writeRow({ ...newRow(tart, "S11"), allergens: [] }))
    const thing = rowOf(writeRow({ ...newRow(tart, "S11"), allergens: null }))
    expect([food.allergens, thing.allergens]).toEqual([[], null])
  })
})

describe("a new article", () => {
  it("is named after its title and its shop, so that two shops never collide", () => {
    expect(newRow(tart, "S11")).toMatchObject({
      sku: "S11-tarte-aux-pommes-6-parts",
      product_handle: "tarte-aux-pommes-6-parts-s11",
    })
    expect(newRow(tart, "S12").product_handle).not.toBe(newRow(tart, "S11").product_handle)
  })

  it("keeps the reference its shop gives it", () => {
    expect(newRow({ ...tart, sku: "TP6" }, "S11").sku).toBe("TP6")
  })

  it("has an address that can be read however long or strange its name is", () => {
    for (const title of ["Œufs & « fromage » — 12 œufs !", "x".repeat(200), "À l’ancienne"]) {
      expect(() => rowOf(writeRow(newRow({ ...tart, title }, "S11")))).not.toThrow()
    }
  })
})
