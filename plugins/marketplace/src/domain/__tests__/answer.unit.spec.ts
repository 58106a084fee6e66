import fc from "fast-check"
import { planAcceptance, planRefusal, planWeights, unweighedLines, type AnswerableLine } from "../answer"
import { answeredStatus } from "../vendor-order"

const line = (id: string, changes: Partial<AnswerableLine> = {}): AnswerableLine => ({
  id,
  title: `Article ${id}`,
  quantity: 3,
  accepted_quantity: 3,
  status: "ordered",
  sold_by: "unit",
  unit_price_cents: 200,
  price_per_kg_cents: null,
  estimated_weight_grams: null,
  weighed_grams: null,
  ...changes,
})
const weighed = (id: string, changes: Partial<AnswerableLine> = {}) =>
  line(id, {
    sold_by: "weight",
    quantity: 1,
    accepted_quantity: 1,
    unit_price_cents: 1100,
    price_per_kg_cents: 2000,
    estimated_weight_grams: 500,
    ...changes,
  })

describe("a shop that accepts", () => {
  it("says yes to every line; what is weighed has its price when it was weighed", () => {
    expect(planAcceptance([line("a"), weighed("b")])).toEqual({
      to: "accepted",
      lines: [
        { id: "a", status: "confirmed", final_cents: 600 },
        { id: "b", status: "confirmed", final_cents: null },
      ],
    })
  })

  it("does not bring back what it has refused", () => {
    const refused = line("a", { status: "refused", accepted_quantity: 0 })
    expect(planAcceptance([refused, line("b")])).toEqual({
      to: "partly_accepted",
      lines: [{ id: "b", status: "confirmed", final_cents: 600 }],
    })
  })
})

describe("a shop that refuses", () => {
  it("some of a line gives the rest, and says yes to the other lines", () => {
    expect(planRefusal([line("a"), line("b")], [{ line_id: "a", quantity: 1, reason: "stock" }])).toEqual({
      ok: true,
      to: "partly_accepted",
      lines: [
        { id: "a", status: "short", accepted_quantity: 2, final_cents: 400, refuse_reason: "stock" },
        { id: "b", status: "confirmed", final_cents: 600 },
      ],
    })
  })

  it("a line without a number refuses all of it", () => {
    expect(planRefusal([line("a"), line("b")], [{ line_id: "a" }], "season")).toMatchObject({
      to: "partly_accepted",
      lines: [
        { id: "a", status: "refused", accepted_quantity: 0, final_cents: 0, refuse_reason: "season" },
        { id: "b" },
      ],
    })
  })

  it("everything when it names nothing", () => {
    for (const named of [undefined, []])
      expect(planRefusal([line("a"), line("b")], named, "closed")).toMatchObject({
        to: "refused",
        lines: [
          { id: "a", status: "refused", final_cents: 0, refuse_reason: "closed" },
          { id: "b", status: "refused", final_cents: 0, refuse_reason: "closed" },
        ],
      })
  })

  it("a piece of what is weighed makes the rest be weighed again", () => {
    const two = weighed("a", { quantity: 2, accepted_quantity: 2, status: "weighed", weighed_grams: 990 })
    expect(planRefusal([two], [{ line_id: "a", quantity: 1 }])).toMatchObject({
      lines: [{ status: "short", accepted_quantity: 1, weighed_grams: null, final_cents: null }],
    })
  })

  it.each([0, -1, 4, 0.5, 1e9, Number.NaN])(
    "%d of three is told to be wrong, and changes nothing",
    (quantity) => {
      expect(planRefusal([line("a")], [{ line_id: "a", quantity }])).toMatchObject({
        ok: false,
        code: "line.quantity_out_of_range",
      })
    },
  )

  it("another order's line, or one line twice, is told to be wrong", () => {
    expect(planRefusal([line("a")], [{ line_id: "x" }])).toMatchObject({ ok: false, code: "line.not_found" })
    const twice = [
      { line_id: "a", quantity: 1 },
      { line_id: "a", quantity: 3 },
    ]
    expect(planRefusal([line("a")], twice)).toMatchObject({ ok: false, code: "line.named_twice" })
  })

  it("any lines at all leaves the part in the state its lines are in", () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(some, (wanted) => {
        const lines = wanted.map(([quantity], i) =>
          line(String(i), { quantity, accepted_quantity: quantity }),
        )
        const refused = wanted.flatMap(([quantity, missing], i) =>
          missing > 0 ? [{ line_id: String(i), quantity: Math.min(missing, quantity) }] : [],
        )
        const planned = planRefusal(lines, refused)
        if (!planned.ok) throw new Error(planned.code)
        const after = lines.map((one) => ({ ...one, ...planned.lines.find(({ id }) => id === one.id) }))
        expect(planned.to).toBe(answeredStatus(after))
        expect(after.every(({ status }) => status !== "ordered")).toBe(true)
        expect(
          after.every((one) => (one as { final_cents?: number }).final_cents === 200 * one.accepted_quantity),
        ).toBe(true)
      }),
    )
  })
})

describe("a shop that weighs", () => {
  it("makes the price of the true weight, and says yes to the other lines", () => {
    expect(planWeights([weighed("a"), line("b")], [{ line_id: "a", grams: 480 }])).toEqual({
      ok: true,
      to: "preparing",
      lines: [
        { id: "a", status: "weighed", weighed_grams: 480, final_cents: 960 },
        { id: "b", status: "confirmed", final_cents: 600 },
      ],
    })
  })

  it("may correct a weight", () => {
    const before = weighed("a", { status: "weighed", weighed_grams: 700 })
    expect(planWeights([before], [{ line_id: "a", grams: 480 }])).toMatchObject({
      lines: [{ final_cents: 960 }],
    })
  })

  it.each([0, -500, 249, 751, 480.5, 1e9, Number.NaN])(
    "%d g for some 500 g is a slip, and changes nothing",
    (grams) => {
      const planned = planWeights([weighed("a")], [{ line_id: "a", grams }])
      expect(planned).toMatchObject({ ok: false, code: "line.weight_out_of_range" })
      expect(planned).toHaveProperty("message", expect.stringContaining("entre 250 et 750 g"))
    },
  )

  it.each([250, 750])("%d g for some 500 g is taken", (grams) => {
    expect(planWeights([weighed("a")], [{ line_id: "a", grams }]).ok).toBe(true)
  })

  it("weighs no pieces, nothing it refused, no other order's line, and no line twice", () => {
    const code = (lines: AnswerableLine[], ...ids: string[]) =>
      planWeights(
        lines,
        ids.map((line_id) => ({ line_id, grams: 500 })),
      )
    expect(code([line("a")], "a")).toMatchObject({ code: "line.not_weighed" })
    expect(code([weighed("a", { accepted_quantity: 0 })], "a")).toMatchObject({ code: "line.not_weighed" })
    expect(code([weighed("a")], "x")).toMatchObject({ code: "line.not_found" })
    expect(code([weighed("a")], "a", "a")).toMatchObject({ code: "line.named_twice" })
  })

  it("knows what it has still to weigh", () => {
    const lines = [
      weighed("a"),
      weighed("b", { weighed_grams: 1 }),
      line("c"),
      weighed("d", { accepted_quantity: 0 }),
    ]
    expect(unweighedLines(lines).map(({ id }) => id)).toEqual(["a"])
  })
})
