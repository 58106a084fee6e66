import type { Statement } from "@pignon/kit"

/** Columns of what a shopper said; only those he spoke of now. */
export type WishChange = {
  substitution?: string
  replace_up_to_percent?: number
  gift_message?: string | null
  door_note?: string | null
  declared_of_age_at?: string | null
  locale?: string
  /** Merged into what was said before; null takes an entry back. */
  lines?: Record<string, unknown>
  notes?: Record<string, unknown>
}

/** Adds what was said to what is known of a basket, in one statement: two tabs at once lose nothing. */
export function saveWishSql(id: string, cartId: string, change: WishChange): Statement {
  const { lines = {}, notes = {}, ...columns } = change
  const names = Object.keys(columns)
  const sql = `insert into basket_wish (id, cart_id, lines, notes${names.map((n) => `, ${n}`).join("")})
    values (?, ?, jsonb_strip_nulls(?::jsonb), jsonb_strip_nulls(?::jsonb)${", ?".repeat(names.length)})
    on conflict (cart_id) where deleted_at is null do update set updated_at = now(),
      lines = jsonb_strip_nulls(basket_wish.lines || ?::jsonb), notes = jsonb_strip_nulls(basket_wish.notes || ?::jsonb)
      ${names.map((n) => `, ${n} = excluded.${n}`).join("")}`
  const maps = [JSON.stringify(lines), JSON.stringify(notes)]
  return [sql, [id, cartId, ...maps, ...Object.values(columns), ...maps]]
}

/** Attempts after which a letter stays unsent until somebody looks at it. */
export const MOST_ATTEMPTS = 8

/**
 * Takes a letter for sending: once a key, a failed one again after 2, 4, 8 … minutes, one whose sender died after ten.
 * Answers a row when it is ours to send.
 */
export const claimLetterSql = (id: string, key: string, kind: string, orderId: string | null): Statement => [
  `insert into letter (id, key, kind, order_id, status, attempts, claimed_at) values (?, ?, ?, ?, 'sending', 1, now())
   on conflict (key) where deleted_at is null do update set status = 'sending', attempts = letter.attempts + 1,
     claimed_at = now(), updated_at = now()
   where letter.attempts < ${MOST_ATTEMPTS} and (
     (letter.status = 'failed' and letter.claimed_at < now() - interval '1 minute' * power(2, letter.attempts))
     or (letter.status = 'sending' and letter.claimed_at < now() - interval '10 minutes'))
   returning id`,
  [id, key, kind, orderId],
]

/** Notes how the sending went. */
export const closeLetterSql = (id: string, problem: string | null): Statement => [
  `update letter set status = ?, problem = ?, sent_at = case when ?::text is null then now() end, updated_at = now()
   where id = ? and status = 'sending'`,
  [problem === null ? "sent" : "failed", problem, problem, id],
]

/** What may be asked for how often within a window of seconds. */
export type Limit = { id: string; key: string; most: number; seconds: number }

/** Counts one request against every limit, in one statement; answers whether all of them still hold. */
export function countSql(limits: Limit[]): Statement {
  const rows = limits.map(() => "(?::text, ?::text, ?::int, ?::int)").join(", ")
  return [
    `with wanted (id, key, most, seconds) as (values ${rows}),
     hit as (
       insert into request_count (id, key, hits, until)
       select id, key, 1, now() + interval '1 second' * seconds from wanted order by key
       on conflict (key) where deleted_at is null do update set updated_at = now(),
         hits = case when request_count.until < now() then 1 else request_count.hits + 1 end,
         until = case when request_count.until < now() then excluded.until else request_count.until end
       returning key, hits)
     select bool_and(hit.hits <= wanted.most) as is_within from hit join wanted using (key)`,
    limits.flatMap(({ id, key, most, seconds }) => [id, key, most, seconds]),
  ]
}

/** Wrong tries after which a code is void. */
export const MOST_TRIES = 5

/**
 * Tries a code, in one conditional statement: only the newest code of the subject counts, within its time and tries, and
 * the right one works once. Answers a row while a try was left; `is_right` tells whether it was the code.
 */
export const tryCodeSql = (subject: string, codeHash: string): Statement => [
  `update one_time_code set tries = tries + 1, updated_at = now(),
     used_at = case when code_hash = ? then now() end
   where id = (select id from one_time_code where subject = ? and deleted_at is null
       order by created_at desc, id desc limit 1)
     and used_at is null and expires_at > now() and tries < ${MOST_TRIES}
   returning used_at is not null as is_right`,
  [codeHash, subject],
]

/** Forgets codes and counts whose time is over. */
export const forgetOldSql: Statement[] = [
  ["delete from one_time_code where expires_at < now() - interval '1 day'", []],
  ["delete from request_count where until < now() - interval '1 day'", []],
]
