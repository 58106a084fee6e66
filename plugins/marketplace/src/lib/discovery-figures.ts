import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addDays, instantOf } from "@pignon/kit"

/** Days from the first to the last, both inside, local to the town. */
export type Period = { from: string; to: string }

const MOST_MEETINGS = 10

const baskets = `select p.order_id, count(distinct p.vendor_id) as shops, count(distinct v.trade) as trades
  from vendor_order p join vendor v on v.id = p.vendor_id
  where p.created_at >= ? and p.created_at < ? and p.status <> 'canceled' and p.deleted_at is null group by p.order_id`

const basketsSql = `select count(*)::int as orders, count(*) filter (where trades = 1)::int as one_trade,
    count(*) filter (where trades = 2)::int as two_trades, count(*) filter (where trades >= 3)::int as three_trades_or_more,
    coalesce(round(avg(shops), 2), 0)::float as shops_per_order
  from (${baskets}) b`

const meetingsSql = `select a.trade as trade, b.trade as with_trade, count(distinct pa.order_id)::int as orders
  from vendor_order pa join vendor a on a.id = pa.vendor_id
    join vendor_order pb on pb.order_id = pa.order_id and pb.status <> 'canceled' and pb.deleted_at is null
    join vendor b on b.id = pb.vendor_id and b.trade > a.trade
  where pa.created_at >= ? and pa.created_at < ? and pa.status <> 'canceled' and pa.deleted_at is null
  group by 1, 2 order by 3 desc, 1, 2 limit ${MOST_MEETINGS}`

const clicksSql = `select v.handle, v.name, sum(c.clicks)::int as clicks,
    coalesce(sum(c.clicks) filter (where c.kind = 'search'), 0)::int as from_search,
    coalesce(sum(c.clicks) filter (where c.kind = 'article'), 0)::int as from_article
  from outbound_click c join vendor v on v.id = c.vendor_id
  where c.date between ? and ? and c.deleted_at is null group by v.id order by 3 desc, v.name`

type Baskets = {
  orders: number
  one_trade: number
  two_trades: number
  three_trades_or_more: number
  shops_per_order: number
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000)

/** How much people discover: trades and shops that meet in one basket, and clicks for the shops' own sites. */
export async function discoveryFigures(knex: Knex, { from, to }: Period) {
  const instants = [instantOf(from, "00:00"), instantOf(addDays(to, 1), "00:00")]
  const [orders, meetings, clicks] = await Promise.all([
    knex.raw(basketsSql, instants),
    knex.raw(meetingsSql, instants),
    knex.raw(clicksSql, [from, to]),
  ])
  const counted = orders.rows[0] as Baskets
  return {
    from,
    to,
    ...counted,
    share_two_trades: share(counted.two_trades, counted.orders),
    share_three_trades_or_more: share(counted.three_trades_or_more, counted.orders),
    meetings: meetings.rows as { trade: string; with_trade: string; orders: number }[],
    outbound_clicks: clicks.rows as { handle: string; name: string; clicks: number }[],
  }
}
