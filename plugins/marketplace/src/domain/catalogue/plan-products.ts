import crypto from "node:crypto"
import type { CatalogueRow, RowFault } from "./read-row"

/** One product of a catalogue file: the rows with the same handle. */
export type PlannedProduct = { handle: string; rows: CatalogueRow[]; hash: string }

const hashOf = (rows: CatalogueRow[]) => {
  const contents = rows.map(({ line: _line, ...row }) => row)
  return crypto.createHash("sha256").update(JSON.stringify(contents)).digest("hex").slice(0, 32)
}

/**
 * Groups rows into products and refuses what cannot be: a SKU twice in the file, two variants without a choice
 * between them. A product with a refused row is left out as a whole, so that nothing half-right is sold.
 */
export function planProducts(rows: CatalogueRow[], spoilt: Set<string>): { products: PlannedProduct[]; faults: RowFault[] } {
  const faults: RowFault[] = []
  const bySku = new Map<string, number>()
  const byHandle = new Map<string, CatalogueRow[]>()
  for (const row of rows) {
    const first = bySku.get(row.sku)
    if (first !== undefined) {
      faults.push({ line: row.line, column: "sku", code: "row.sku_twice", message: `La référence ${row.sku} est déjà à la ligne ${first}.` })
      spoilt.add(row.product_handle)
      continue
    }
    bySku.set(row.sku, row.line)
    byHandle.set(row.product_handle, [...(byHandle.get(row.product_handle) ?? []), row])
  }
  const products: PlannedProduct[] = []
  for (const [handle, own] of byHandle) {
    const choices = new Set(own.map((row) => row.option_value))
    if (choices.size < own.length) {
      const line = own.at(-1)?.line ?? 0
      faults.push({ line, column: "option_value", code: "row.choice_twice", message: "Deux variantes de ce produit ont le même choix." })
      spoilt.add(handle)
    }
    if (!spoilt.has(handle)) products.push({ handle, rows: own, hash: hashOf(own) })
  }
  return { products, faults }
}
