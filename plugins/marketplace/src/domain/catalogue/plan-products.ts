import crypto from "node:crypto"
import type { CatalogueRow } from "./read-row"
import type { RowFault } from "./row-reader"

/** One product of a catalogue file: the rows with the same handle, each its own variant. */
export type PlannedProduct = { handle: string; rows: CatalogueRow[] }

/** What all rows of one product must say alike. */
const shared = ["title", "description", "category", "vat_rate", "option_name"] as const

/**
 * What a row was when it was last imported: a hash of everything but the stock, then the stock. A row that says the
 * same again changes nothing, and a new title does not put yesterday's stock back on the shelf.
 */
export function rowHash({ line: _line, stock, ...contents }: CatalogueRow): string {
  const digest = crypto.createHash("sha256").update(JSON.stringify(contents)).digest("hex").slice(0, 32)
  return `${digest}:${stock}`
}

/** What differs between a row and what was imported last. No former hash: everything does. */
export function rowChanges(row: CatalogueRow, former: string | null): { content: boolean; stock: boolean } {
  const [content, stock] = rowHash(row).split(":")
  const [formerContent, formerStock] = (former ?? "").split(":")
  return { content: content !== formerContent, stock: stock !== formerStock }
}

function faultBeside(row: CatalogueRow, own: CatalogueRow[]): Omit<RowFault, "line"> | null {
  const [first] = own
  if (!first) return null
  const column = shared.find((name) => first[name] !== row[name])
  if (column) {
    const message = `Les lignes d’un même produit doivent dire la même chose ici ; voyez la ligne ${first.line}.`
    return { column, code: "row.product_differs", message }
  }
  const twin = own.find(({ option_value }) => option_value === row.option_value)
  if (!twin) return null
  const message = `La ligne ${twin.line} est le même choix du même produit.`
  return { column: "option_value", code: "row.choice_twice", message }
}

/**
 * Groups rows into products and refuses what cannot be: a SKU twice in the file, rows of one product that contradict
 * each other, two variants without a choice between them. The first row stands, the later one is refused.
 */
export function planProducts(rows: CatalogueRow[]): { products: PlannedProduct[]; faults: RowFault[] } {
  const faults: RowFault[] = []
  const lineOfSku = new Map<string, number>()
  const byHandle = new Map<string, CatalogueRow[]>()
  for (const row of rows) {
    const first = lineOfSku.get(row.sku)
    const own = byHandle.get(row.product_handle) ?? []
    const twice = `La référence ${row.sku} est déjà à la ligne ${first}.`
    const fault =
      first !== undefined ? { column: "sku", code: "row.sku_twice", message: twice } : faultBeside(row, own)
    if (fault) {
      faults.push({ line: row.line, ...fault })
      continue
    }
    lineOfSku.set(row.sku, row.line)
    byHandle.set(row.product_handle, [...own, row])
  }
  return { products: [...byHandle].map(([handle, own]) => ({ handle, rows: own })), faults }
}
