import { splitByLargestRemainder, vatInside, type Cents } from "@pignon/kit"
import type { Entry } from "./ledger"
import { withoutZeros } from "./ledger"

/** A rule as the choice needs it. */
export type Rule = {
  vendor_id: string | null
  category_id: string | null
  percent: number
  fixed_cents: Cents
  starts_on: string | null
  ends_on: string | null
}

/** A rule as it read between two moments. */
export type DatedRule = Rule & { counts_from: Date | null; counts_until: Date | null }

/** What the rules read at a moment: as they were entered or changed before it, whatever was changed since. */
export const rulesAt = (rules: DatedRule[], moment: Date): DatedRule[] =>
  rules.filter(
    ({ counts_from, counts_until }) =>
      (!counts_from || counts_from <= moment) && (!counts_until || moment < counts_until),
  )

const isInForce = (rule: Rule, date: string) =>
  (!rule.starts_on || rule.starts_on <= date) && (!rule.ends_on || date <= rule.ends_on)

const weight = (rule: Rule) => (rule.vendor_id ? 2 : 0) + (rule.category_id ? 1 : 0)

/**
 * The rule for a sale: shop and category before shop before category before the general one, and of two for the same
 * the one that began last; null: no commission.
 */
export function ruleFor(
  rules: Rule[],
  sale: { vendor_id: string; category_id: string | null },
  date: string,
): Rule | null {
  const fitting = rules.filter(
    (rule) =>
      isInForce(rule, date) &&
      (!rule.vendor_id || rule.vendor_id === sale.vendor_id) &&
      (!rule.category_id || rule.category_id === sale.category_id),
  )
  const beganLast = (a: Rule, b: Rule) => (b.starts_on ?? "").localeCompare(a.starts_on ?? "")
  return fitting.sort((a, b) => weight(b) - weight(a) || beganLast(a, b))[0] ?? null
}

/** A sold line as the books need it; the final amount, tax included. */
export type SoldLine = { vendor_id: string; category_id: string | null; final_cents: Cents; vat_rate: number }

/** An order as the books need it. */
export type SoldOrder = {
  lines: SoldLine[]
  delivery_fee_cents: Cents
  /** VAT the association charges on its fee and commission, in percent; 0 when it charges none. */
  association_vat_rate: number
}

const total = (lines: SoldLine[]) => lines.reduce((sum, line) => sum + line.final_cents, 0)

const by = <K>(lines: SoldLine[], key: (line: SoldLine) => K) => {
  const groups = new Map<K, SoldLine[]>()
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line])
  return groups
}

/** The commission on one shop's lines, without VAT: percent of the goods with tax, plus each fixed part once. */
function commissionOf(lines: SoldLine[], rules: Rule[], date: string): Cents {
  const perRule = by(lines, (line) => line.category_id)
  let commission = 0
  const fixed = new Set<Rule>()
  for (const [category_id, own] of perRule) {
    const [first] = own
    const rule = first && ruleFor(rules, { vendor_id: first.vendor_id, category_id }, date)
    if (!rule) continue
    commission += total(own) * rule.percent
    fixed.add(rule)
  }
  const percentPart = Math.round(Number((commission / 100).toFixed(6)))
  const fixedPart = total(lines) > 0 ? [...fixed].reduce((sum, rule) => sum + rule.fixed_cents, 0) : 0
  // A shop never pays more commission than it sold, VAT on the commission included.
  return percentPart + fixedPart
}

function vendorEntries(
  vendor_id: string,
  lines: SoldLine[],
  rules: Rule[],
  date: string,
  vatRate: number,
): Entry[] {
  const goods = total(lines)
  const vatByRate = [...by(lines, (line) => line.vat_rate)].map(([rate, own]) => ({
    rate,
    cents: vatInside(total(own), rate),
  }))
  const goodsVat = vatByRate.reduce((sum, { cents }) => sum + cents, 0)
  const most = Math.floor((goods * 100) / (100 + vatRate))
  const commission = Math.min(commissionOf(lines, rules, date), most)
  const commissionVat = Math.round((commission * vatRate) / 100)
  return [
    { account: "merchant", vendor_id, amount_cents: goods - goodsVat - commission - commissionVat },
    ...vatByRate.map(({ rate, cents }) => ({
      account: "merchant_vat" as const,
      vendor_id,
      amount_cents: cents,
      vat_rate: rate,
    })),
    { account: "commission", vendor_id, amount_cents: commission },
    { account: "vat", vendor_id, amount_cents: commissionVat, vat_rate: vatRate },
  ]
}

/** What the customer pays for an order, in cents. */
export const orderTotal = (order: SoldOrder): Cents => total(order.lines) + order.delivery_fee_cents

/** Money came in: we hold it until the goods are delivered. */
export const capturedEntries = (cents: Cents): Entry[] => [
  { account: "payments", amount_cents: -cents },
  { account: "held", amount_cents: cents },
]

/** The goods are delivered: what was held is owed to the shops, the association and the tax office. Sums to zero. */
export function deliveredEntries(order: SoldOrder, rules: Rule[], date: string): Entry[] {
  const { association_vat_rate: vatRate } = order
  const feeVat = vatInside(order.delivery_fee_cents, vatRate)
  const shops = [...by(order.lines, (line) => line.vendor_id)].flatMap(([vendor_id, lines]) =>
    vendorEntries(vendor_id, lines, rules, date, vatRate),
  )
  return withoutZeros([
    { account: "held", amount_cents: -orderTotal(order) },
    ...shops,
    { account: "delivery", amount_cents: order.delivery_fee_cents - feeVat },
    { account: "vat", amount_cents: feeVat, vat_rate: vatRate },
  ])
}

/**
 * A shop is paid: its two accounts go down in proportion, the money leaves. Sums to zero. Who is paid everything is
 * left with nothing on either account, also where a commission above the goods without VAT made one of them negative.
 */
export function payoutEntries(
  vendor_id: string,
  cents: Cents,
  balances: { merchant: Cents; merchant_vat: Cents },
): Entry[] {
  const { merchant, merchant_vat } = balances
  const [goods = 0, vat = 0] =
    cents === merchant + merchant_vat
      ? [merchant, merchant_vat]
      : splitByLargestRemainder(cents, [Math.max(0, merchant), Math.max(0, merchant_vat)])
  return withoutZeros([
    { account: "merchant", vendor_id, amount_cents: -goods },
    { account: "merchant_vat", vendor_id, amount_cents: -vat },
    { account: "payments", amount_cents: cents },
  ])
}
