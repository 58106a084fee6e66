import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { RecordSplitter, type SplitRecord } from "../split-records"

function split(text: string): string[] | null {
  try {
    const [fields] = parse(text, { delimiter: ",", trim: true, relax_column_count: true }) as string[][]
    return fields ?? []
  } catch {
    return null
  }
}

function read(lines: string[], columns: number | null = 3): SplitRecord[] {
  const splitter = new RecordSplitter(split, columns)
  return [...lines.flatMap((line) => [...splitter.push(line)]), ...splitter.end()]
}

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`
const field = fc.string({ unit: fc.constantFrom(...'ab;, "\né'), maxLength: 12 }).map((text) => text.trim())
const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 })

describe("the records of a catalogue file", () => {
  it("are what was written, commas, quotes and line breaks in texts included", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const lines = rows.flatMap((row) => row.map(quoted).join(",").split("\n"))
        const records = read(lines)
        expect(records.map((record) => ("fields" in record ? record.fields : record))).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it("tell the line they begin on, empty lines counted and left out", () => {
    expect(read(["a,b,c", "", '"d', 'd",e,f', "   ", "g,h,i"])).toEqual([
      { line: 1, fields: ["a", "b", "c"] },
      { line: 3, fields: ["d\nd", "e", "f"] },
      { line: 6, fields: ["g", "h", "i"] },
    ])
  })

  it.each<[string, string[], SplitRecord[]]>([
    [
      "too few columns",
      ["a,b", "d,e,f"],
      [
        { line: 1, fault: "columns" },
        { line: 2, fields: ["d", "e", "f"] },
      ],
    ],
    [
      "too many columns",
      ["a,b,c,d", "d,e,f"],
      [
        { line: 1, fault: "columns" },
        { line: 2, fields: ["d", "e", "f"] },
      ],
    ],
    [
      "a quote that nobody closes",
      ['a,"b,c', "d,e,f"],
      [
        { line: 1, fault: "quote_open" },
        { line: 2, fields: ["d", "e", "f"] },
      ],
    ],
    [
      "a quote in the middle of a text",
      ['a,b"x"y,c', "d,e,f"],
      [
        { line: 1, fault: "broken" },
        { line: 2, fields: ["d", "e", "f"] },
      ],
    ],
    [
      "a text after a closed quote",
      ['a,"b"x,c', "d,e,f"],
      [
        { line: 1, fault: "broken" },
        { line: 2, fields: ["d", "e", "f"] },
      ],
    ],
  ])("with %s are told and left out, and the next line is read", (_, lines, expected) => {
    expect(read(lines)).toEqual(expected)
  })

  it("are all read but one when one line has a stray quote, wherever it is", () => {
    const rows = Array.from({ length: 120 }, (_, i) => `a${i},b${i},c${i}`)
    for (const at of [0, 1, 57, 118, 119]) {
      const records = read(rows.map((row, i) => (i === at ? row.replace("b", '"b') : row)))
      const faults = records.filter((record) => "fault" in record)
      expect(faults).toEqual([{ line: at + 1, fault: "quote_open" }])
      expect(records).toHaveLength(120)
    }
  })

  it("lose only the two lines between two stray quotes that look like a pair, at most", () => {
    const rows = Array.from({ length: 60 }, (_, i) => `a${i},b${i},c${i}`)
    const records = read(rows.map((row, i) => (i === 20 || i === 30 ? row.replace("b", '"b') : row)))
    expect(records.filter((record) => "fields" in record)).toHaveLength(58)
    expect(records.flatMap((record) => ("fault" in record ? record.line : []))).toEqual([21, 31])
  })
})
