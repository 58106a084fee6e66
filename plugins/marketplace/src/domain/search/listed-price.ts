/** A price of a variant, as far as lists and rules decide about it. */
export type OfferedPrice<Amount> = {
  amount: Amount
  currency_code: string
  price_list_id?: string | null
  min_quantity?: unknown
  rules_count?: number | null
  price_list?: {
    type: string
    status: string
    starts_at: string | Date | null
    ends_at: string | Date | null
    rules_count?: number | null
  } | null
}

const isForEverybody = (price: {
  min_quantity?: unknown
  rules_count?: number | null
  currency_code: string
}) => price.currency_code === "eur" && !price.min_quantity && !price.rules_count

function isListNow(list: NonNullable<OfferedPrice<unknown>["price_list"]>, now: Date): boolean {
  const has = (at: string | Date | null) => at !== null && new Date(at) <= now
  return (
    list.status === "active" &&
    !list.rules_count &&
    (list.starts_at === null || has(list.starts_at)) &&
    !(list.ends_at !== null && has(list.ends_at))
  )
}

/**
 * The price of one piece, and what a shopper pays for it now: a list that replaces prices does, a sale counts when it is
 * lower. Prices for some customers or for larger quantities are not listed.
 */
export function listedPrice<Amount>(
  prices: OfferedPrice<Amount>[],
  toCents: (amount: Amount) => number,
  now: Date,
): { baseCents: number; nowCents: number } | null {
  const open = prices.filter(isForEverybody)
  const base = open.find((price) => !price.price_list_id)
  if (!base) return null
  const least = (type: string) =>
    open
      .filter(({ price_list: list }) => list?.type === type && isListNow(list, now))
      .reduce<number | null>((low, { amount }) => Math.min(low ?? Infinity, toCents(amount)), null)
  const baseCents = toCents(base.amount)
  const replaced = least("override") ?? baseCents
  return { baseCents, nowCents: Math.min(replaced, least("sale") ?? replaced) }
}
