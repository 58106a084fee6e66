import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { localDate, openingAt } from "@pignon/kit"

/** Hours change seldom and minutes matter little: who is open is worked out once in this long. */
const KEPT_MS = 15_000

const sql = `select s.no, v.opening_hours, exists (select 1 from vendor_closure c
    where c.vendor_id = v.id and c.deleted_at is null and ? between c.starts_on and c.ends_on) as is_on_holiday
  from vendor v join search_shop s on s.id = v.id where v.status = 'open' and v.deleted_at is null`

type Row = { no: number; opening_hours: string; is_on_holiday: boolean }
let kept: { at: number; knex: Knex; nos: Promise<number[]> } | null = null

async function read(knex: Knex, now: Date): Promise<number[]> {
  const { rows } = await knex.raw(sql, [localDate(now)])
  return (rows as Row[])
    .filter(({ is_on_holiday, opening_hours }) => !is_on_holiday && openingAt(opening_hours, now).open)
    .map(({ no }) => no)
}

/** Forgets who is open: hours or holidays have changed. */
export const forgetOpenShops = (): void => {
  kept = null
}

/** Numbers, in the search tables, of the shops that are open at this moment. */
export function openShopNos(knex: Knex, now: Date): Promise<number[]> {
  if (kept?.knex === knex && now.getTime() - kept.at < KEPT_MS) return kept.nos
  const nos = read(knex, now)
  kept = { at: now.getTime(), knex, nos }
  // A failed read is not kept.
  nos.catch(forgetOpenShops)
  return nos
}
