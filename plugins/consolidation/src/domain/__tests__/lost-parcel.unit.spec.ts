import { contentsOf, linesLost, type PackedLine, type PartParcel } from "../lost-parcel"

const line = (id: string, temperature: string, accepted_quantity = 2): PackedLine => ({
  id,
  title: id,
  temperature,
  accepted_quantity,
})
const parcel = (id: string, temperature: string, status: PartParcel["status"] = "expected"): PartParcel => ({
  id,
  temperature,
  status,
})
const names = ({ certain, possible }: ReturnType<typeof contentsOf>) => ({
  certain: certain.map(({ id }) => id),
  possible: possible.map(({ id }) => id),
})
const cold = [line("cheese", "chilled_4"), line("butter", "chilled_4")]
const bread = line("bread", "ambient")

describe("what a parcel held", () => {
  it.each([
    [
      "the only one of its cold",
      [...cold, bread],
      [parcel("p", "chilled_4"), parcel("q", "ambient")],
      ["cheese", "butter"],
      [],
    ],
    [
      "one of two alike",
      [...cold, bread],
      [parcel("p", "chilled_4"), parcel("q", "chilled_4"), parcel("r", "ambient")],
      [],
      ["cheese", "butter"],
    ],
    [
      "the last of two alike",
      cold,
      [parcel("p", "chilled_4"), parcel("q", "chilled_4", "lost")],
      ["cheese", "butter"],
      [],
    ],
    [
      "the shop's only one, whatever the cold",
      [...cold, bread],
      [parcel("p", "ambient")],
      ["cheese", "butter", "bread"],
      [],
    ],
    [
      "one that may hold what has no parcel of its own",
      [...cold, bread],
      [parcel("p", "ambient"), parcel("q", "frozen")],
      ["bread"],
      ["cheese", "butter"],
    ],
    ["nothing that was refused before", [line("cheese", "chilled_4", 0)], [parcel("p", "chilled_4")], [], []],
  ] as [string, PackedLine[], PartParcel[], string[], string[]][])(
    "%s",
    (_, lines, parcels, certain, possible) => {
      expect(names(contentsOf(lines, parcels, "p"))).toEqual({ certain, possible })
    },
  )
})

describe("the lines lost with a parcel", () => {
  it("are all it held for sure, without anybody saying so", () => {
    expect(linesLost({ certain: cold, possible: [] }, undefined)).toEqual({
      ok: true,
      lines: [{ line_id: "cheese" }, { line_id: "butter" }],
    })
  })

  it("must be named where another parcel may hold them; nothing named is an answer", () => {
    const contents = { certain: [bread], possible: cold }
    expect(linesLost(contents, undefined)).toMatchObject({ ok: false, code: "incident.lines_needed" })
    expect(linesLost(contents, [])).toEqual({ ok: true, lines: [{ line_id: "bread" }] })
    expect(linesLost(contents, [{ line_id: "cheese", quantity: 1 }])).toEqual({
      ok: true,
      lines: [{ line_id: "bread" }, { line_id: "cheese", quantity: 1 }],
    })
  })

  it("are never those of another parcel, and never named away", () => {
    expect(linesLost({ certain: [bread], possible: [] }, [{ line_id: "cheese" }])).toMatchObject({
      ok: false,
      code: "incident.line_unknown",
    })
    expect(linesLost({ certain: [bread], possible: [] }, [{ line_id: "bread", quantity: 1 }])).toEqual({
      ok: true,
      lines: [{ line_id: "bread" }],
    })
  })
})
