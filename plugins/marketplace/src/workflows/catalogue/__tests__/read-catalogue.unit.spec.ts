import { readCatalogue } from "../read-catalogue"

const header = ["sku", "product_handle", "title", "category", "price_eur", "vat_rate", "stock", "description"]
const bread = (no: number, changes: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    sku: `P-${no}`,
    product_handle: `pain-${no}`,
    title: `Pain ${no}`,
    category: "boulangerie",
    price_eur: "4.20",
    vat_rate: "5.5",
    stock: "12",
    description: "",
    ...changes,
  }
  return header.map((column) => cells[column] ?? "")
}
const csv = (rows: string[][], separator = ",", end = "\n") =>
  [header, ...rows].map((cells) => cells.join(separator)).join(end)

const read = async (text: string) => {
  const { products, faults, rowCount } = await readCatalogue({ csv: text })
  return {
    titles: products.flatMap(({ rows }) => rows.map(({ title }) => title)),
    prices: products.flatMap(({ rows }) => rows.map(({ price_cents }) => price_cents)),
    faults: faults.map(({ line, column, code }) => `${line} ${column} ${code}`),
    rowCount,
  }
}
const both = { titles: ["Pain 1", "Pain 2"], prices: [420, 420], faults: [], rowCount: 2 }

describe("a catalogue file", () => {
  it.each([
    ["as any program writes it", csv([bread(1), bread(2)])],
    ["with semicolons, as a French spreadsheet writes it", csv([bread(1), bread(2)], ";")],
    ["with a byte order mark", `\ufeff${csv([bread(1), bread(2)])}`],
    ["with the line ends of Windows", csv([bread(1), bread(2)], ";", "\r\n")],
    ["with all of them", `\ufeff${csv([bread(1), bread(2)], ";", "\r\n")}\r\n`],
    ["with empty lines and lines of commas only", csv([bread(1), header.map(() => ""), bread(2)]) + "\n\n"],
    [
      "with spaces round its cells",
      csv([bread(1), bread(2)].map((cells) => cells.map((cell) => ` ${cell} `))),
    ],
    [
      "with its header in capitals",
      csv([bread(1), bread(2)])
        .replace("sku", "SKU")
        .replace("title", "Title"),
    ],
  ])("is read %s", async (_, text) => expect(await read(text)).toEqual(both))

  it("may have commas as decimal marks between semicolons", async () => {
    const { prices } = await read(csv([bread(1, { price_eur: "4,25" })], ";"))
    expect(prices).toEqual([425])
  })

  it("may have quotes, separators and line breaks within quotes", async () => {
    const { products } = await readCatalogue({
      csv: csv([bread(1, { title: '"Pain ""maison"", rond"', description: '"une\nligne; deux"' }), bread(2)]),
    })
    const rows = products.flatMap((product) => product.rows)
    expect(rows.map(({ title, description, line }) => [title, description, line])).toEqual([
      ['Pain "maison", rond', "une\nligne; deux", 2],
      ["Pain 2", "", 4],
    ])
  })

  it.each<[string, string[], string]>([
    ["a negative price", bread(9, { price_eur: "-4.20" }), "3 price_eur row.price"],
    ["a price of a thousand million", bread(9, { price_eur: "1000000000" }), "3 price_eur row.price"],
    ["a hundredth of a piece in stock", bread(9, { stock: "0.01" }), "3 stock row.number"],
    ["a column too many", [...bread(9), "x"], "3  row.columns"],
    ["a column too few", bread(9).slice(1), "3  row.columns"],
    ["a stray quote", bread(9, { title: '"Pain' }), "3  row.quote_open"],
    ["a quote in a text", bread(9, { title: 'Pain "bis"' }), "3  row.broken"],
    ["a reference that was there", bread(9, { sku: "P-1" }), "3 sku row.sku_twice"],
    ["letters that were lost", bread(9, { title: "P\ufffdt\ufffd" }), "3 title row.encoding"],
  ])("with %s loses that line and no other, and says which", async (_, broken, fault) => {
    expect(await read(csv([bread(1), broken, bread(2)]))).toEqual({ ...both, faults: [fault], rowCount: 3 })
  })

  it("without a column it needs, or with one twice, is not read at all", async () => {
    const without = await read("sku,title\nP-1,Pain")
    expect(without.faults).toEqual(
      ["product_handle", "category", "price_eur", "vat_rate", "stock"].map(
        (name) => `1 ${name} file.column_missing`,
      ),
    )
    expect(without.titles).toEqual([])
    const twice = await read([[...header, "sku"].join(","), [...bread(1), "P-2"].join(",")].join("\n"))
    expect(twice).toMatchObject({ titles: [], faults: ["1 sku file.column_twice"] })
  })

  it("with a column nobody knows is read, and says that this column is not", async () => {
    const text = [[...header, "colour"].join(","), [...bread(1), "red"].join(",")].join("\n")
    expect(await read(text)).toMatchObject({ titles: ["Pain 1"], faults: ["1 colour file.column_unknown"] })
  })

  it.each(["", "\n\n", "\ufeff", csv([])])("of nothing (%j) says so", async (text) => {
    const { faults, rowCount } = await read(text)
    expect([faults, rowCount]).toEqual([["1  file.empty"], 0])
  })

  it("that is no catalogue is told in its first line", async () => {
    const { faults, titles } = await read("PK\u0003\u0004 not a table\nat all")
    expect(titles).toEqual([])
    expect(faults[0]).toContain("1 ")
    expect(faults[0]).toContain("file.column_missing")
  })

  it("is read to its end when one of its lines breaks and quotes are left open", async () => {
    const rows = Array.from({ length: 100 }, (_, i) => bread(i, i === 50 ? { title: '"Pain' } : {}))
    const { titles, faults } = await read(csv(rows))
    expect(titles).toHaveLength(99)
    expect(faults).toEqual(["52  row.quote_open"])
  })
})
