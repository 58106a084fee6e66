import type { Cents } from "@pignon/kit"

/** One fault of a catalogue file: where it is and what to do. */
export type RowFault = { line: number; column: string; code: string; message: string }

/** A row as the file gives it, by column name. */
export type RawRow = Record<string, string | undefined>

/** Nothing in these shops costs more; a larger number is a slip. */
export const MOST_EUROS = 10_000

// Everything below the space but tab and line feed: no keyboard types it, and the database takes no NUL.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/
const REPLACEMENT = "\ufffd"

/** Reads the columns of one row; every fault is told, none is guessed away. */
export class RowReader {
  readonly faults: RowFault[] = []

  constructor(
    private readonly raw: RawRow,
    private readonly line: number,
  ) {}

  fail(column: string, code: string, message: string): void {
    this.faults.push({ line: this.line, column, code, message })
  }

  text(column: string, most = 500): string {
    const value = (this.raw[column] ?? "").trim().normalize("NFC")
    if (value.length > most) this.fail(column, "row.too_long", `Plus de ${most} caractères.`)
    if (value.includes(REPLACEMENT)) {
      this.fail(column, "row.encoding", "Des lettres sont perdues : enregistrez le fichier en UTF-8.")
    } else if (controls.test(value)) {
      this.fail(column, "row.characters", "Ce texte contient des caractères invisibles : effacez-les.")
    }
    return value
  }

  required(column: string, most?: number): string {
    const value = this.text(column, most)
    if (!value) this.fail(column, "row.missing", "Cette colonne ne peut pas rester vide.")
    return value
  }

  optional(column: string, most?: number): string | null {
    return this.text(column, most) || null
  }

  /** A price in euros, comma or point, without or with the sign. */
  euros(column: string): Cents {
    const value = this.text(column)
    const plain = value.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".")
    const isPrice = /^\d+(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 && Number(plain) <= MOST_EUROS
    if (!isPrice) {
      const range = `Écrivez un nombre entre 0.01 et ${MOST_EUROS}, par exemple 12.50.`
      this.fail(column, "row.price", `« ${value} » n’est pas un prix. ${range}`)
    }
    return isPrice ? Math.round(Number(plain) * 100) : 0
  }

  whole(column: string, { most, fallback }: { most: number; fallback?: number }): number {
    const value = this.text(column)
    if (!value && fallback !== undefined) return fallback
    const isWhole = /^\d{1,9}$/.test(value) && Number(value) <= most
    if (!isWhole)
      this.fail(column, "row.number", `« ${value} » n’est pas un nombre entier entre 0 et ${most}.`)
    return isWhole ? Number(value) : 0
  }

  /** A rate in percent, one of those known: `5.5`, `5,50` and `5.5 %` are the same. */
  rate(column: string, known: readonly number[]): number {
    const value = this.text(column)
    const plain = value.replace(/[\s\u00a0\u202f%]/g, "").replace(",", ".")
    const found = /^\d+(\.\d+)?$/.test(plain) ? known.find((rate) => rate === Number(plain)) : undefined
    if (found === undefined) {
      this.fail(column, "row.vat", `« ${value} » n’est pas un taux de TVA. Choix : ${known.join(", ")}.`)
    }
    return found ?? 0
  }

  oneOf<T extends string>(column: string, known: readonly [T, ...T[]], fallback?: T): T {
    const value = this.text(column) || fallback || ""
    const found = known.find((one) => one === value)
    if (!found) this.fail(column, "row.choice", `« ${value} » est inconnu. Choix : ${known.join(", ")}.`)
    return found ?? known[0]
  }

  flag(column: string): boolean {
    return this.oneOf(column, ["0", "1"], "0") === "1"
  }

  list(column: string, { most, length }: { most: number; length: number }): string[] {
    const named = this.text(column, most * (length + 1)).split("|")
    const values = [...new Set(named.map((name) => name.trim()).filter(Boolean))]
    if (values.length > most) this.fail(column, "row.too_many", `Plus de ${most} valeurs.`)
    return values
  }
}
