import { INDEX_VERSION } from "./index-articles"

/** An event may still be on its way. */
const GRACE = "interval '5 seconds'"
/** What stands in no list (a draft, a closed shop) is looked at this long after it changed, then left alone. */
const UNLISTED = "interval '20 minutes'"

const at = (alias: string) => `greatest(${alias}.updated_at, ${alias}.deleted_at)`

// Everything that a list shows of an article, and when it last changed.
const changedSql = `
  select a.variant_id, greatest(${at("a")}, ${at("p")}, ${at("v")}, ${at("s")}) as changed_at from article a
    join product p on p.id = a.product_id join product_variant v on v.id = a.variant_id join vendor s on s.id = a.vendor_id
  union all select vps.variant_id, ${at("c")} from price c
    join product_variant_price_set vps on vps.price_set_id = c.price_set_id
  union all select vi.variant_id, ${at("l")} from inventory_level l
    join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id
  union all select vi.variant_id, ${at("r")} from reservation_item r
    join product_variant_inventory_item vi on vi.inventory_item_id = r.inventory_item_id
  union all select vps.variant_id, ${at("pl")} from price_list pl join price c on c.price_list_id = pl.id
    join product_variant_price_set vps on vps.price_set_id = c.price_set_id
  union all select v.id, ${at("sc")} from product_sales_channel sc join product_variant v on v.product_id = sc.product_id
  union all select v.id, ${at("k")} from product_category k join product_category below on below.mpath like k.mpath || '%'
    join product_category_product kp on kp.product_category_id = below.id join product_variant v on v.product_id = kp.product_id`

/** How far the clocks of processes may differ, and how long one reading may take. */
const SLACK = "interval '2 seconds'"

// Articles of lists of prices that have begun or ended, with the moment.
const turnsSql = `price_list l cross join lateral (values (l.starts_at), (l.ends_at)) as turn(at)
    join price c on c.price_list_id = l.id and c.deleted_at is null
    join product_variant_price_set vps on vps.price_set_id = c.price_set_id and vps.deleted_at is null
    join article a on a.variant_id = vps.variant_id and a.deleted_at is null
    left join article_search s on s.id = a.variant_id
  where l.status = 'active' and l.deleted_at is null`

/** Products of which something is shown that is no longer so. */
export const staleSql = `with changed as (select variant_id, max(changed_at) as changed_at from (${changedSql}) c group by 1)
  select distinct a.product_id from article a join changed c using (variant_id) left join article_search s on s.id = a.variant_id
  where s.index_version <> ${INDEX_VERSION} or c.changed_at > s.updated_at + ${GRACE}
    or s.id is null and a.deleted_at is null and c.changed_at between now() - ${UNLISTED} and now() - ${GRACE}
  union select a.product_id from ${turnsSql}
    and (turn.at <= now() and s.updated_at < turn.at + ${SLACK}
      or s.id is null and turn.at between now() - ${UNLISTED} and now())
  limit 2000`

/**
 * Products whose list of prices has begun or ended just now and that were not listed since. It asks the tables only, so
 * it does not matter which process looks; what began or ended while none was running the sweep finds.
 */
export const turnedPricesSql = `select distinct a.product_id from ${turnsSql}
    and turn.at between now() - interval '10 minutes' and now() and s.updated_at < turn.at + ${SLACK} limit 2000`
