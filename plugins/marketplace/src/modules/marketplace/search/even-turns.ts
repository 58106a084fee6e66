import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const evenSql = `with uneven as (
    select shop_no from article_search group by shop_no
    having max(turn) + 1 <> count(*) or count(distinct turn) <> count(*)),
  placed as (
    select id, row_number() over (partition by shop_no order by turn, hashtext(id)) - 1 as place
    from article_search join uneven using (shop_no))
  update article_search a set turn = placed.place from placed where a.id = placed.id and a.turn <> placed.place`

/**
 * Counts the turns of every shop through again, from the first to the last: articles that went leave gaps, and articles
 * that came at the same time a turn with two. A shop with a gap at the front would stand behind all others. Repeating it
 * changes nothing.
 */
export const evenTurns = async (knex: Knex): Promise<void> => void (await knex.raw(evenSql))
