import fs from "node:fs"
import { Readable } from "node:stream"
import { parse } from "csv-parse"
import { planProducts, type PlannedProduct } from "../../domain/catalogue/plan-products"
import { readRow, type CatalogueRow, type RowFault } from "../../domain/catalogue/read-row"

/** Where a catalogue comes from: text a merchant sent, or a file of the server's own. */
export type CatalogueSource = { csv?: string; file?: string }

const REQUIRED = ["sku", "product_handle", "title", "category", "price_eur", "vat_rate", "stock"]

/** What a file holds: products that can go in, and every fault by line. */
export type ReadCatalogue = { products: PlannedProduct[]; faults: RowFault[]; rowCount: number }

const wholeFile = (line: number, code: string, message: string): RowFault => ({ line, column: "", code, message })

function missingColumns(header: string[]): RowFault[] {
  const missing = REQUIRED.filter((column) => !header.includes(column))
  return missing.map((column) => ({ line: 1, column, code: "file.column_missing", message: `La colonne « ${column} » manque.` }))
}

/** Reads a catalogue as a stream; `,` or `;`, with or without a byte order mark. A broken line ends the reading there. */
export async function readCatalogue(source: CatalogueSource): Promise<ReadCatalogue> {
  const input = source.file ? fs.createReadStream(source.file) : Readable.from([source.csv ?? ""])
  let header: string[] = []
  const parser = input.pipe(
    parse({
      bom: true,
      delimiter: [",", ";"],
      info: true,
      trim: true,
      skip_empty_lines: true,
      columns: (names: string[]) => (header = names.map((name) => name.trim().toLowerCase())),
    }),
  )
  const rows: CatalogueRow[] = []
  const faults: RowFault[] = []
  const spoilt = new Set<string>()
  let rowCount = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
      if (rowCount === 0) {
        const missing = missingColumns(header)
        if (missing.length) return { products: [], faults: missing, rowCount: 0 }
      }
      rowCount++
      const read = readRow(record, info.lines)
      if ("row" in read) rows.push(read.row)
      else {
        faults.push(...read.faults)
        if (record.product_handle) spoilt.add(record.product_handle)
      }
    }
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    faults.push(wholeFile(lines ?? rowCount + 1, "file.broken", `Le fichier est illisible à partir d’ici : ${message}`))
  }
  if (rowCount === 0 && faults.length === 0) faults.push(wholeFile(1, "file.empty", "Le fichier ne contient aucun article."))
  const planned = planProducts(rows, spoilt)
  return { products: planned.products, faults: [...faults, ...planned.faults], rowCount }
}
