/** One record of a CSV file, or why it cannot be one. `line` counts from 1. */
export type SplitRecord = { line: number; fields: string[] } | { line: number; fault: RecordFault }

/** What is wrong with a record as text, before anything is known of its columns. */
export type RecordFault = "quote_open" | "broken" | "columns"

/** Splits one record into fields; null when its quotes make no sense. */
export type SplitFields = (text: string) => string[] | null

type Line = { no: number; text: string }

/** A quoted field may run over several lines, but a quote that nobody closes must not swallow the rest of the file. */
const MOST_LINES_OF_A_RECORD = 40

const quotesIn = (text: string) => text.split('"').length - 1

/**
 * Turns the lines of a file into records. A broken line is told and left out; reading goes on with the very next
 * line, so that one stray quote costs one article and not the catalogue.
 */
export class RecordSplitter {
  private pending: Line[] = []
  private no = 0

  constructor(
    private readonly split: SplitFields,
    /** How many fields a record must have; null while the header is not read yet. */
    private columns: number | null = null,
  ) {}

  /** From now on every record must have this many fields. */
  expect(columns: number): void {
    this.columns = columns
  }

  /** Takes the next line of the file. @returns the records that are complete now. */
  *push(text: string): Generator<SplitRecord> {
    this.no++
    if (this.pending.length === 0 && text.trim() === "") return
    this.pending.push({ no: this.no, text })
    yield* this.drain(false)
  }

  /** Tells that the file has ended. @returns what was still open. */
  *end(): Generator<SplitRecord> {
    yield* this.drain(true)
  }

  private *drain(hasEnded: boolean): Generator<SplitRecord> {
    while (this.pending.length > 0) {
      const lines = this.balanced()
      if (!lines && !hasEnded && this.pending.length <= MOST_LINES_OF_A_RECORD) return
      yield this.take(lines)
    }
  }

  /** How many of the waiting lines close every quote they open; 0 when none do. */
  private balanced(): number {
    let quotes = 0
    for (const [i, { text }] of this.pending.entries()) {
      quotes += quotesIn(text)
      if (quotes % 2 === 0) return i + 1
    }
    return 0
  }

  private take(lines: number): SplitRecord {
    const line = this.pending[0]?.no ?? this.no
    const text = this.pending.slice(0, lines).map(({ text }) => text)
    const fields = lines ? this.split(text.join("\n")) : null
    const isRight = fields && (this.columns === null || fields.length === this.columns)
    this.pending.splice(0, isRight ? lines : 1)
    if (isRight) return { line, fields }
    if (!lines) return { line, fault: "quote_open" }
    return { line, fault: fields && lines === 1 ? "columns" : "broken" }
  }
}
