import {
  planAcceptance,
  planRefusal,
  planWeights,
  type AnswerableLine,
} from "@pignon/marketplace/domain/answer"
import { upperBoundCents } from "@pignon/marketplace/domain/vendor-order"
import fc from "fast-check"
import { isBalanced, type Entry } from "../ledger"
import {
  capturedEntries,
  deliveredEntries,
  orderTotal,
  payoutEntries,
  ruleFor,
  rulesAt,
  type Rule,
  type SoldOrder,
} from "../split"

const DAY = "2026-11-24"
const shops = ["v1", "v2", "v3"] as const
const categories = ["bread", "meat", null] as const

const rule = (changes: Partial<Rule> = {}): Rule => ({
  vendor_id: null,
  category_id: null,
  percent: 10,
  fixed_cents: 0,
  starts_on: null,
  ends_on: null,
  ...changes,
})

const rules = fc.array(
  fc.record({
    vendor_id: fc.constantFrom(null, ...shops),
    category_id: fc.constantFrom(...categories),
    percent: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(2.5, 7.25, 99.9)),
    fixed_cents: fc.integer({ min: 0, max: 5000 }),
    starts_on: fc.constantFrom(null, "2026-01-01", "2027-01-01"),
    ends_on: fc.constantFrom(null, "2026-12-31", "2026-06-30"),
  }),
  { maxLength: 8 },
)

/** A line as a basket brings it, and what its shop will say of it. */
const wantedLines = fc.array(
  fc.record({
    vendor_id: fc.constantFrom(...shops),
    category_id: fc.constantFrom(...categories),
    vat_rate: fc.constantFrom(0, 2.1, 5.5, 10, 20),
    quantity: fc.integer({ min: 1, max: 12 }),
    price_cents: fc.integer({ min: 1, max: 50_000 }),
    estimated_weight_grams: fc.option(fc.integer({ min: 20, max: 5000 })),
    refuse: fc.integer({ min: 0, max: 12 }),
    weighs: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  }),
  { minLength: 1, maxLength: 10 },
)
type Wanted = typeof wantedLines extends fc.Arbitrary<infer T> ? T : never

// Cheaper than an expectation: this runs some hundred thousand times.
function must(holds: boolean, rule: string) {
  if (!holds) throw new Error(`Broken: ${rule}.`)
}

/** What a shop's answers make of the lines: some refused, some lighter or heavier than expected. */
function sold(wanted: Wanted, delivery_fee_cents: number, association_vat_rate: number): SoldOrder {
  const lines = wanted.map((one, i): AnswerableLine & Wanted[number] => {
    const grams = one.estimated_weight_grams
    return {
      ...one,
      id: `l${i}`,
      title: `Line ${i}`,
      accepted_quantity: one.quantity,
      status: "ordered",
      sold_by: grams === null ? "unit" : "weight",
      unit_price_cents: grams === null ? one.price_cents : upperBoundCents(one.price_cents, grams),
      price_per_kg_cents: grams === null ? null : one.price_cents,
      weighed_grams: null,
    }
  })
  const put = (changes: { id: string }[]) => {
    for (const change of changes) Object.assign(lines.find(({ id }) => id === change.id) ?? {}, change)
  }
  put(planAcceptance(lines).lines)
  for (const { id, refuse, accepted_quantity } of lines) {
    const refusal = planRefusal(lines, [{ line_id: id, quantity: refuse }])
    must(refusal.ok === (refuse >= 1 && refuse <= accepted_quantity), "a possible refusal is taken, no other")
    if (refusal.ok) put(refusal.lines)
  }
  for (const line of lines.filter((l) => l.sold_by === "weight" && l.accepted_quantity > 0)) {
    const expected = (line.estimated_weight_grams ?? 0) * line.accepted_quantity
    const grams = Math.min(
      Math.floor(expected * 1.5),
      Math.max(Math.ceil(expected * 0.5), Math.round(expected * line.weighs)),
    )
    const weighed = planWeights(lines, [{ line_id: line.id, grams }])
    must(weighed.ok, "a weight within the range is taken")
    if (weighed.ok) put(weighed.lines)
  }
  const finals = lines.map((line) => (line as { final_cents?: number | null }).final_cents)
  for (const [i, final] of finals.entries()) {
    const { unit_price_cents = 0, quantity = 0 } = lines[i] ?? {}
    must(
      Number.isInteger(final) && Number(final) <= unit_price_cents * quantity,
      "no line costs more than ordered",
    )
  }
  return {
    delivery_fee_cents,
    association_vat_rate,
    lines: lines.map(({ vendor_id, category_id, vat_rate }, i) => ({
      vendor_id,
      category_id,
      vat_rate,
      final_cents: finals[i] ?? 0,
    })),
  }
}

const orders = fc
  .record({ lines: wantedLines, fee: fc.integer({ min: 0, max: 2000 }), vat: fc.constantFrom(0, 20) })
  .map(({ lines, fee, vat }) => sold(lines, fee, vat))

const sum = (entries: Entry[], ...accounts: string[]) =>
  entries
    .filter(({ account }) => accounts.length === 0 || accounts.includes(account))
    .reduce((total, { amount_cents }) => total + amount_cents, 0)
const of = (entries: Entry[], vendor: string) => entries.filter(({ vendor_id }) => vendor_id === vendor)

describe("the books of an order", () => {
  it("sum to zero, and what the customer paid is what the shops, the association and the tax office get", () => {
    fc.assert(
      fc.property(orders, rules, (order, some) => {
        const captured = capturedEntries(orderTotal(order))
        const delivered = deliveredEntries(order, some, DAY)
        expect(isBalanced(captured)).toBe(true)
        if (delivered.length) expect(isBalanced(delivered)).toBe(true)
        const all = [...captured, ...delivered]
        expect(sum(all)).toBe(0)
        expect(sum(all, "held")).toBe(0)
        expect(sum(all, "payments") + orderTotal(order)).toBe(0)
        expect(sum(all, "merchant", "merchant_vat", "commission", "delivery", "vat")).toBe(orderTotal(order))
      }),
      { numRuns: 3000 },
    )
  })

  it("give each shop its goods less its commission, never less than nothing and never another's money", () => {
    fc.assert(
      fc.property(orders, rules, (order, some) => {
        const delivered = deliveredEntries(order, some, DAY)
        for (const shop of shops) {
          const own = of(delivered, shop)
          const goods = order.lines.filter((l) => l.vendor_id === shop).reduce((t, l) => t + l.final_cents, 0)
          expect(sum(own)).toBe(goods)
          expect(sum(own, "merchant", "merchant_vat")).toBeGreaterThanOrEqual(0)
          expect(sum(own, "commission")).toBeGreaterThanOrEqual(0)
          expect(sum(own, "vat")).toBe(
            Math.round((sum(own, "commission") * order.association_vat_rate) / 100),
          )
        }
      }),
      { numRuns: 600 },
    )
  })

  it("keep the VAT of a shop's goods apart, by rate", () => {
    const order: SoldOrder = {
      delivery_fee_cents: 490,
      association_vat_rate: 20,
      lines: [
        { vendor_id: "v1", category_id: null, vat_rate: 5.5, final_cents: 1055 },
        { vendor_id: "v1", category_id: null, vat_rate: 20, final_cents: 1200 },
        { vendor_id: "v2", category_id: null, vat_rate: 5.5, final_cents: 0 },
      ],
    }
    expect(deliveredEntries(order, [rule()], DAY)).toEqual([
      { account: "held", amount_cents: -2745 },
      { account: "merchant", vendor_id: "v1", amount_cents: 2255 - 255 - 226 - 45 },
      { account: "merchant_vat", vendor_id: "v1", amount_cents: 55, vat_rate: 5.5 },
      { account: "merchant_vat", vendor_id: "v1", amount_cents: 200, vat_rate: 20 },
      { account: "commission", vendor_id: "v1", amount_cents: 226 },
      { account: "vat", vendor_id: "v1", amount_cents: 45, vat_rate: 20 },
      { account: "delivery", amount_cents: 408 },
      { account: "vat", amount_cents: 82, vat_rate: 20 },
    ])
  })

  it("take nothing from a shop whose every line was refused, fixed part included", () => {
    const order: SoldOrder = {
      delivery_fee_cents: 0,
      association_vat_rate: 20,
      lines: [{ vendor_id: "v1", category_id: null, vat_rate: 5.5, final_cents: 0 }],
    }
    expect(deliveredEntries(order, [rule({ fixed_cents: 500 })], DAY)).toEqual([])
  })

  it("stay at zero over many orders, cancellations and payouts, and no shop is paid a cent it did not earn", () => {
    const happenings = fc.array(
      fc.record({
        order: orders,
        isCanceled: fc.boolean(),
        payouts: fc.array(
          fc.record({ shop: fc.constantFrom(...shops), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
          {
            maxLength: 3,
          },
        ),
      }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(happenings, rules, (all, some) => {
        const books: Entry[] = []
        const post = (entries: Entry[]) => {
          if (entries.length === 0) return
          expect(isBalanced(entries)).toBe(true)
          books.push(...entries)
        }
        let [received, paid] = [0, 0]
        for (const { order, isCanceled, payouts } of all) {
          const captured = capturedEntries(orderTotal(order))
          if (orderTotal(order) > 0) post(captured)
          if (isCanceled)
            post(captured.filter((e) => e.amount_cents).map((e) => ({ ...e, amount_cents: -e.amount_cents })))
          else {
            post(deliveredEntries(order, some, DAY))
            received += orderTotal(order)
          }
          for (const { shop, share } of payouts) {
            const own = of(books, shop)
            const due = { merchant: sum(own, "merchant"), merchant_vat: sum(own, "merchant_vat") }
            const cents = Math.ceil((due.merchant + due.merchant_vat) * share)
            if (cents <= 0) continue
            post(payoutEntries(shop, cents, due))
            paid += cents
          }
        }
        expect(sum(books)).toBe(0)
        expect(sum(books, "held")).toBe(0)
        expect(sum(books, "payments")).toBe(paid - received)
        for (const shop of shops) {
          const own = of(books, shop)
          const due = { merchant: sum(own, "merchant"), merchant_vat: sum(own, "merchant_vat") }
          expect(due.merchant + due.merchant_vat).toBeGreaterThanOrEqual(0)
          if (due.merchant + due.merchant_vat === 0) continue
          const last = payoutEntries(shop, due.merchant + due.merchant_vat, due)
          expect(isBalanced(last)).toBe(true)
          expect(sum([...own, ...last], "merchant")).toBe(0)
          expect(sum([...own, ...last], "merchant_vat")).toBe(0)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe("the rule of a sale", () => {
  const sale = { vendor_id: "v1", category_id: "bread" }
  const general = rule({ percent: 1 })
  const ofCategory = rule({ category_id: "bread", percent: 2 })
  const ofShop = rule({ vendor_id: "v1", percent: 3 })
  const ofBoth = rule({ vendor_id: "v1", category_id: "bread", percent: 4 })

  it("is the most specific one, in whatever order they were entered", () => {
    const all = [general, ofCategory, ofShop, ofBoth]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (some) => {
        const expected = [...all].reverse().find((one) => some.includes(one))
        expect(ruleFor(some, sale, DAY)).toBe(expected)
      }),
    )
  })

  it("is in force on its first and its last day and no other", () => {
    const short = rule({ starts_on: "2026-11-24", ends_on: "2026-11-25" })
    const on = (date: string) => ruleFor([short], sale, date)
    expect([on("2026-11-23"), on("2026-11-24"), on("2026-11-25"), on("2026-11-26")]).toEqual([
      null,
      short,
      short,
      null,
    ])
  })

  it("is, of two for the same, the one that began last", () => {
    const [always, earlier, later] = [
      ofShop,
      rule({ vendor_id: "v1", percent: 8, starts_on: "2026-11-01" }),
      rule({ vendor_id: "v1", percent: 7, starts_on: "2026-11-20" }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray([always, earlier, later], { minLength: 3 }), (some) => {
        expect(ruleFor(some, sale, DAY)).toBe(later)
        expect(ruleFor(some, sale, "2026-11-19")).toBe(earlier)
        expect(ruleFor(some, sale, "2026-10-31")).toBe(always)
      }),
    )
  })

  it("is none of another shop's or category's", () => {
    expect(ruleFor([rule({ vendor_id: "v2" }), rule({ category_id: "meat" })], sale, DAY)).toBeNull()
    expect(ruleFor([ofCategory], { ...sale, category_id: null }, DAY)).toBeNull()
  })

  it("reads as it did when the order was placed, to the moment", () => {
    const noon = new Date("2026-11-28T12:00:00.000Z")
    const before = { ...rule({ percent: 12 }), counts_from: null, counts_until: noon }
    const since = { ...rule({ percent: 40 }), counts_from: noon, counts_until: null }
    const at = (time: string) => ruleFor(rulesAt([since, before], new Date(time)), sale, DAY)?.percent
    expect(at("2026-11-28T11:59:59.999Z")).toBe(12)
    expect(at("2026-11-28T12:00:00.000Z")).toBe(40)
    expect(at("2027-01-01T00:00:00.000Z")).toBe(40)
  })
})
