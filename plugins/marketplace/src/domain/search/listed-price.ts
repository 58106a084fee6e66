/** A condition of a price: whoever asks must have this value. Of a price list it may be one of several. */
export type PriceRule = { attribute: string; value: unknown }

/** A price of a variant, as far as lists and rules decide about it. */
export type OfferedPrice<Amount> = {
  amount: Amount
  currency_code: string
  price_list_id?: string | null
  min_quantity?: unknown
  max_quantity?: unknown
  rules_count?: number | null
  rules?: PriceRule[] | null
  price_list?: {
    type: string
    status: string
    starts_at: string | Date | null
    ends_at: string | Date | null
    rules_count?: number | null
    rules?: PriceRule[] | null
  } | null
}

/** When and where a price is asked. */
export type PriceMoment = { now: Date; regionId: string | null }

type Ruled = { rules_count?: number | null; rules?: PriceRule[] | null }

/** Every visitor is in the shop's one region; of nobody else is anything known. */
function isForEverybody({ rules_count, rules }: Ruled, regionId: string | null): boolean {
  if (!rules_count) return true
  const met = (rules ?? []).filter(
    ({ attribute, value }) => attribute === "region_id" && [value].flat().includes(regionId),
  )
  return met.length === rules_count
}

const isForOne = ({
  min_quantity: min,
  max_quantity: max,
}: {
  min_quantity?: unknown
  max_quantity?: unknown
}) => Number(min ?? 1) <= 1 && Number(max ?? 1) >= 1

function isListNow(list: NonNullable<OfferedPrice<unknown>["price_list"]>, { now, regionId }: PriceMoment) {
  return (
    list.status === "active" &&
    isForEverybody(list, regionId) &&
    (list.starts_at === null || new Date(list.starts_at) <= now) &&
    (list.ends_at === null || new Date(list.ends_at) >= now)
  )
}

/**
 * What a shopper pays for one piece now, in cents; null when there is no price for everybody. Chosen as Medusa chooses
 * for a cart, or the list would promise what the cart does not keep: a price with more rules goes before one with fewer,
 * then the lower one; among lists likewise, and only the first counts: one that replaces prices does, a sale where it
 * is not higher. Prices for some customers or for larger quantities are not listed.
 */
export function listedPrice<Amount>(
  prices: OfferedPrice<Amount>[],
  toCents: (amount: Amount) => number,
  moment: PriceMoment,
): number | null {
  const offered = prices
    .filter((price) => price.currency_code === "eur" && isForOne(price))
    .filter((price) => isForEverybody(price, moment.regionId))
    .filter(
      ({ price_list_id, price_list }) => !price_list_id || (price_list && isListNow(price_list, moment)),
    )
    .map((price) => ({
      cents: toCents(price.amount),
      list: price.price_list_id ? price.price_list?.type : null,
      rules: (price.rules_count ?? 0) + (price.price_list?.rules_count ?? 0),
    }))
    .sort((a, b) => b.rules - a.rules || a.cents - b.cents)
  const own = offered.find(({ list }) => !list)
  const listed = offered.find(({ list }) => list)
  if (!listed) return own?.cents ?? null
  return listed.list === "sale" && own ? Math.min(listed.cents, own.cents) : listed.cents
}
