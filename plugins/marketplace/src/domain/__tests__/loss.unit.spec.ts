import fc from "fast-check"
import type { AnswerableLine } from "../answer"
import { planLoss } from "../loss"
import { finalCents } from "../vendor-order"

const line = (id: string, changes: Partial<AnswerableLine> = {}): AnswerableLine => ({
  id,
  title: `Article ${id}`,
  quantity: 3,
  accepted_quantity: 3,
  status: "confirmed",
  sold_by: "unit",
  unit_price_cents: 200,
  price_per_kg_cents: null,
  estimated_weight_grams: null,
  weighed_grams: null,
  ...changes,
})
const weighed = line("w", {
  status: "weighed",
  sold_by: "weight",
  price_per_kg_cents: 2000,
  estimated_weight_grams: 300,
  weighed_grams: 900,
  unit_price_cents: 660,
})

describe("goods lost on the way", () => {
  it("are not paid, with the reason, and the part stays where it is with the rest", () => {
    expect(planLoss("collected", [line("a"), line("b")], [{ line_id: "a" }], "Tombé du vélo")).toEqual({
      ok: true,
      to: "collected",
      lines: [
        {
          id: "a",
          status: "refused",
          accepted_quantity: 0,
          final_cents: 0,
          refuse_reason: "Tombé du vélo",
        },
      ],
    })
  })

  it("may be some of a line that is counted; the others of it are paid", () => {
    const planned = planLoss("ready", [line("a")], [{ line_id: "a", quantity: 1 }], "Cassé")
    expect(planned).toMatchObject({
      to: "ready",
      lines: [{ status: "short", accepted_quantity: 2, final_cents: 400 }],
    })
  })

  it("are the whole of a line that was weighed", () => {
    expect(planLoss("ready", [weighed], [{ line_id: "w", quantity: 1 }], "Cassé")).toMatchObject({
      ok: false,
      code: "line.weighed_whole",
    })
    expect(planLoss("ready", [weighed, line("a")], [{ line_id: "w" }], "Cassé")).toMatchObject({
      to: "ready",
      lines: [{ status: "refused", final_cents: 0 }],
    })
  })

  it("leave a part of which nothing remains refused", () => {
    const gone = line("b", { status: "refused", accepted_quantity: 0 })
    expect(planLoss("received", [line("a"), gone], [{ line_id: "a" }], "Perdu")).toMatchObject({
      to: "refused",
    })
  })

  it("that were none change nothing", () => {
    expect(planLoss("ready", [line("a")], [], "Perdu")).toEqual({ ok: true, to: "ready", lines: [] })
  })

  it("never make anybody pay more, and what is left has its price", () => {
    const lines = fc
      .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 })
      .map((counts) =>
        counts.map((count, i) => line(String(i), { quantity: count, accepted_quantity: count })),
      )
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, which, some) => {
        const hit = all[which % all.length]
        if (!hit) return
        const quantity = (some % hit.accepted_quantity) + 1
        const planned = planLoss("received", all, [{ line_id: hit.id, quantity }], "Perdu")
        if (!planned.ok) throw new Error(planned.code)
        const before = all.reduce((sum, one) => sum + (finalCents(one) ?? 0), 0)
        const after = all.reduce((sum, one) => {
          const change = planned.lines.find(({ id }) => id === one.id)
          return sum + (change ? (change.final_cents ?? 0) : (finalCents(one) ?? 0))
        }, 0)
        expect(before - after).toBe(quantity * hit.unit_price_cents)
      }),
    )
  })
})
