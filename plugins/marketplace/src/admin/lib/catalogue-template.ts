import { requiredColumns } from "../../domain/catalogue/file"

const columns = [
  ...requiredColumns,
  "description",
  "sold_by",
  "price_per_kg_eur",
  "estimated_weight_g",
  "temperature",
]
const examples = [
  [
    "TARTE-01",
    "tarte-aux-pommes",
    "Tarte aux pommes, 6 parts",
    "",
    "14.50",
    "5.5",
    "4",
    "Pommes du verger, pâte au beurre.",
    "unit",
    "",
    "",
    "ambient",
  ],
  [
    "ROTI-01",
    "roti-de-porc",
    "Rôti de porc",
    "",
    "14.90",
    "5.5",
    "6",
    "",
    "weight",
    "14.90",
    "1000",
    "chilled_4",
  ],
]

const cell = (text: string) => (/[",;\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)

/** Writes rows as CSV. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cell).join(",")).join("\n")

/** An empty catalogue with two lines to write over; the department is left to the shop. */
export const catalogueTemplate = (): string => writeCsv([columns, ...examples])

/** How many lines of articles a text has, the header not counted. */
export const countLines = (csv: string): number =>
  Math.max(0, csv.split(/\r?\n/).filter((line) => line.trim()).length - 1)
