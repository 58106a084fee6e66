import fs from "node:fs"
import { createInterface } from "node:readline"
import { Readable } from "node:stream"
import { parse } from "csv-parse/sync"
import { planProducts, type PlannedProduct } from "../../domain/catalogue/plan-products"
import { requiredColumns } from "../../domain/catalogue/file"
import { knownColumns, readRow, type CatalogueRow } from "../../domain/catalogue/read-row"
import type { RowFault } from "../../domain/catalogue/row-reader"
import { RecordSplitter, type RecordFault, type SplitRecord } from "../../domain/catalogue/split-records"

/** Where a catalogue comes from: text a merchant sent, or a file of the server's own. */
export type CatalogueSource = { csv?: string; file?: string }

/** What a file holds: products that can go in, and every fault by line. */
export type ReadCatalogue = { products: PlannedProduct[]; faults: RowFault[]; rowCount: number }

/** More rows than the largest shop has by far. */
const MOST_ROWS = 50_000

const faultTexts: Record<RecordFault, string> = {
  quote_open: 'Un guillemet est ouvert et n’est jamais refermé. Un guillemet dans un texte s’écrit "".',
  broken: 'Les guillemets de cette ligne ne se lisent pas. Un guillemet dans un texte s’écrit "".',
  columns: "Cette ligne n’a pas autant de colonnes que la première.",
}

const fault = (line: number, column: string, code: string, message: string): RowFault => ({
  line,
  column,
  code,
  message,
})

/** The separator of a file, told by its first line. */
const separatorOf = (header: string) => (header.split(";").length > header.split(",").length ? ";" : ",")

function splitBy(delimiter: string) {
  return (text: string): string[] | null => {
    try {
      const [fields] = parse(text, { delimiter, trim: true, relax_column_count: true }) as string[][]
      return fields ?? []
    } catch {
      return null // Told as a fault of this line; what csv-parse says of it is English.
    }
  }
}

function headerFaults(header: string[]): { isReadable: boolean; faults: RowFault[] } {
  const missing = requiredColumns
    .filter((column) => !header.includes(column))
    .map((column) => fault(1, column, "file.column_missing", `La colonne « ${column} » manque.`))
  const twice = header
    .filter((column, i) => column && header.indexOf(column) !== i)
    .map((column) => fault(1, column, "file.column_twice", `La colonne « ${column} » est là deux fois.`))
  const unknown = header
    .filter((column) => column && !knownColumns.has(column))
    .map((column) =>
      fault(1, column, "file.column_unknown", `La colonne « ${column} » est inconnue : elle n’est pas lue.`),
    )
  return { isReadable: missing.length + twice.length === 0, faults: [...missing, ...twice, ...unknown] }
}

/** Takes the records of a file one by one. */
class CatalogueReader {
  readonly rows: CatalogueRow[] = []
  readonly faults: RowFault[] = []
  rowCount = 0
  isUnreadable = false
  private header: string[] | null = null
  private splitter: RecordSplitter | null = null

  line(text: string): void {
    this.splitter ??= new RecordSplitter(splitBy(separatorOf(text)))
    for (const record of this.splitter.push(text)) this.record(record)
  }

  end(): ReadCatalogue {
    for (const record of this.splitter?.end() ?? []) this.record(record)
    if (this.rowCount === 0 && this.faults.every(({ code }) => code === "file.column_unknown")) {
      this.faults.push(fault(1, "", "file.empty", "Le fichier ne contient aucun article."))
    }
    const planned = this.isUnreadable ? { products: [], faults: [] } : planProducts(this.rows)
    return {
      products: planned.products,
      faults: [...this.faults, ...planned.faults],
      rowCount: this.rowCount,
    }
  }

  private record(record: SplitRecord): void {
    if (this.isUnreadable) return
    if (!this.header) return this.readHeader(record)
    // A spreadsheet's empty lines are commas only.
    if ("fields" in record && record.fields.every((field) => field === "")) return
    this.rowCount++
    if (this.rowCount > MOST_ROWS) {
      this.isUnreadable = true
      this.faults.push(fault(record.line, "", "file.too_long", `Le fichier a plus de ${MOST_ROWS} lignes.`))
      return
    }
    if ("fault" in record) {
      this.faults.push(fault(record.line, "", `row.${record.fault}`, faultTexts[record.fault]))
      return
    }
    const raw = Object.fromEntries(this.header.map((column, i) => [column, record.fields[i]]))
    const read = readRow(raw, record.line)
    if ("row" in read) this.rows.push(read.row)
    else this.faults.push(...read.faults)
  }

  private readHeader(record: SplitRecord): void {
    const names = "fields" in record ? record.fields.map((name) => name.trim().toLowerCase()) : []
    const { isReadable, faults } = headerFaults(names)
    this.header = names
    this.isUnreadable = !isReadable
    this.faults.push(...faults)
    this.splitter?.expect(names.length)
  }
}

/**
 * Reads a catalogue line by line; `,` or `;`, with or without a byte order mark. A broken line is told and left out,
 * the others are read.
 */
export async function readCatalogue(source: CatalogueSource): Promise<ReadCatalogue> {
  const input = source.file ? fs.createReadStream(source.file, "utf8") : Readable.from([source.csv ?? ""])
  const reader = new CatalogueReader()
  let isFirst = true
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    reader.line(isFirst ? text.replace(/^\ufeff/, "") : text)
    isFirst = false
  }
  return reader.end()
}
