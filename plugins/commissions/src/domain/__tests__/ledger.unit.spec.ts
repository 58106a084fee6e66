import fc from "fast-check"
import { chainHash, firstBreak, GENESIS, isBalanced, withoutZeros, type Entry, type Link } from "../ledger"

const entries = fc
  .array(
    fc.record({
      account: fc.constantFrom(
        "merchant" as const,
        "merchant_vat" as const,
        "commission" as const,
        "vat" as const,
      ),
      vendor_id: fc.constantFrom("v1", "v2", null),
      amount_cents: fc.integer({ min: -100_000, max: 100_000 }),
      vat_rate: fc.constantFrom(null, 2.1, 5.5, 20),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((some): Entry[] => [
    ...some,
    { account: "held", amount_cents: -some.reduce((sum, { amount_cents }) => sum + amount_cents, 0) },
  ])

function chainOf(postings: Entry[][]) {
  const links: Link[] = []
  for (const [i, own] of postings.entries()) {
    const prev_hash = links[i - 1]?.hash ?? GENESIS
    const posting = {
      key: `k${i}`,
      kind: "delivered",
      order_id: i % 2 ? `order_${i}` : null,
      occurred_at: new Date(1_795_000_000_000 + i * 1001),
      entries: own,
    }
    links.push({ ...posting, seq: i + 1, prev_hash, hash: chainHash(prev_hash, i + 1, posting) })
  }
  return { links, head: { seq: links.length, hash: links.at(-1)?.hash ?? GENESIS } }
}

const chains = fc.array(entries, { minLength: 3, maxLength: 12 }).map(chainOf)

describe("a movement", () => {
  it.each<[string, Entry[], boolean]>([
    [
      "sums to zero",
      [
        { account: "held", amount_cents: 5 },
        { account: "payments", amount_cents: -5 },
      ],
      true,
    ],
    [
      "is a cent off",
      [
        { account: "held", amount_cents: 5 },
        { account: "payments", amount_cents: -4 },
      ],
      false,
    ],
    [
      "has half cents",
      [
        { account: "held", amount_cents: 0.5 },
        { account: "vat", amount_cents: -0.5 },
      ],
      false,
    ],
    ["is no number", [{ account: "held", amount_cents: Number.NaN }], false],
    ["is empty", [], false],
  ])("that %s", (_, own, expected) => expect(isBalanced(own)).toBe(expected))

  it("loses its entries of nothing and no other", () => {
    const nothing: Entry = { account: "vat", amount_cents: 0 }
    const something: Entry = { account: "vat", amount_cents: -1 }
    expect(withoutZeros([nothing, something, nothing])).toEqual([something])
  })
})

describe("the chain of the books", () => {
  it("is whole as it was written, however the database orders the entries", () => {
    fc.assert(
      fc.property(chains, ({ links, head }) => {
        expect(firstBreak(links, head)).toBeNull()
        const reordered = links.map((link) => ({ ...link, entries: [...link.entries].reverse() }))
        expect(firstBreak(reordered, head)).toBeNull()
      }),
    )
    expect(firstBreak([], { seq: 0, hash: GENESIS })).toBeNull()
  })

  type Change = (link: Link) => Partial<Link>
  const moveCents =
    (cents: number): Change =>
    ({ entries: [first, second, ...rest] }) => ({
      entries: [
        { ...(first as Entry), amount_cents: (first?.amount_cents ?? 0) + cents },
        { ...(second as Entry), amount_cents: (second?.amount_cents ?? 0) - cents },
        ...rest,
      ],
    })
  it.each<[string, Change]>([
    ["a cent moved between accounts", moveCents(1)],
    [
      "another account",
      ({ entries: [e, ...rest] }) => ({ entries: [{ ...(e as Entry), account: "delivery" }, ...rest] }),
    ],
    [
      "another shop",
      ({ entries: [e, ...rest] }) => ({ entries: [{ ...(e as Entry), vendor_id: "v9" }, ...rest] }),
    ],
    [
      "another VAT rate",
      ({ entries: [e, ...rest] }) => ({ entries: [{ ...(e as Entry), vat_rate: 10 }, ...rest] }),
    ],
    ["an entry gone", ({ entries: own }) => ({ entries: own.slice(1) })],
    ["another order", () => ({ order_id: "order_other" })],
    ["another date", ({ occurred_at }) => ({ occurred_at: new Date(occurred_at.getTime() + 1) })],
    ["another kind", () => ({ kind: "payout" })],
    ["another former hash", () => ({ prev_hash: GENESIS.toUpperCase() })],
    ["another key", ({ key }) => ({ key: `${key}!` })],
  ])("breaks at %s, exactly where it was done", (_, change) => {
    fc.assert(
      fc.property(chains, fc.nat(), ({ links, head }, at) => {
        const i = at % links.length
        const altered = links.map((link, k) => (k === i ? { ...link, ...change(link) } : link))
        expect(firstBreak(altered, head)).toBe(altered[i]?.key)
      }),
    )
  })

  it("breaks at the next movement when the altered one was given a hash that fits", () => {
    fc.assert(
      fc.property(chains, fc.nat(), ({ links, head }, at) => {
        const i = at % links.length
        const altered = links.map((link, k) => {
          if (k !== i) return link
          const changed = { ...link, ...moveCents(7)(link) }
          return { ...changed, hash: chainHash(changed.prev_hash, changed.seq, changed) }
        })
        expect(firstBreak(altered, head)).toBe(altered[i + 1]?.key ?? `head:${head.seq}`)
      }),
    )
  })

  it("breaks when a movement is missing, at the end too", () => {
    fc.assert(
      fc.property(chains, fc.nat(), ({ links, head }, at) => {
        const i = at % links.length
        const left = links.filter((_, k) => k !== i)
        expect(firstBreak(left, head)).toBe(left[i]?.key ?? `head:${head.seq}`)
      }),
    )
  })
})
