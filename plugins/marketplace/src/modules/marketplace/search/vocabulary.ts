import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { queryTokens } from "../../../domain/search/normalise"
import { sound } from "../../../domain/search/sound"

// One row a typed word. `is_main`: titles, shops or categories have it; `is_written`: descriptions do; `is_whole`: as it
// stands; `is_begun`: some word begins so.
const wordsSql = `select u.tok, u.st,
    exists (select 1 from search_word w where w.stem = u.st and w.is_main) as is_main,
    exists (select 1 from search_word w where w.stem = u.st) as is_written,
    exists (select 1 from search_word w where w.is_main and w.word = u.tok) as is_whole,
    exists (select 1 from search_word w where w.is_main and w.word ~>=~ u.tok and w.word ~<~ (u.tok || '~')) as is_begun
  from unnest(?::text[], ?::text[]) with ordinality u(tok, st, i) order by u.i`

// The nearest words. A letter forgotten or two swapped cost 2, a wrong letter or one too many 3, another spelling of the
// same sound 4; a wrong first letter 1 more. Three scans of an index each: joined by "or" they would be one of the table.
const nearestSql = `with q as (select ?::text as tok, ?::text[] as swaps, ?::text as snd),
  near as (
    select w.word, w.stem, levenshtein(w.word, q.tok, 3, 2, 3) as cost from search_word w, q
      where w.is_main and w.word % q.tok and levenshtein_less_equal(w.word, q.tok, 2)
        <= case when length(q.tok) >= 6 and left(w.word, 1) = left(q.tok, 1) then 2 else 1 end
    union all select w.word, w.stem, 2 from search_word w, q where w.is_main and w.word = any(q.swaps)
    union all select w.word, w.stem, 4 from search_word w, q where w.is_main and w.sound = q.snd and w.sound <> ''),
  placed as (select stem, rank() over (order by cost + case when left(word, 1) = left(q.tok, 1) then 0 else 1 end) as place
    from near, q)
  select array_agg(distinct stem) as fix from placed where place = 1`

const surfaceSql = `select distinct on (stem) stem, word from search_word where stem = any(?) order by stem, length(word), word`

/** A search as PostgreSQL reads it. */
export type TextQuery = {
  tsquery: string
  /** The same with the last word as a beginning too, for when hardly anything has the word itself; null when it is one already. */
  begun: string | null
  /** The same over descriptions too, where one of the words at least is not in the description only. */
  wide: string
  /** The stems as typed, to find titles that begin with them; ends with a space when the last word is whole. */
  phrase: string
  /** Every word is in the vocabulary (or was corrected into it). */
  isKnown: boolean
  /** What was searched instead, for the page to say so; null when nothing was corrected. */
  corrected: string | null
}

type Word = {
  tok: string
  st: string
  is_main: boolean
  is_written: boolean
  is_whole: boolean
  is_begun: boolean
}
type Row = Word & { isLast: boolean; fix: string[] | null }

/** The word with two neighbouring letters swapped, in every way. */
const swapsOf = (word: string) =>
  [...word.slice(1)].map((letter, i) => word.slice(0, i) + letter + word[i] + word.slice(i + 2))

const canBegin = ({ isLast, is_begun }: Row) => isLast && is_begun

async function mended(knex: Knex, row: Row): Promise<Row> {
  if (row.tok.length < 4 || row.is_written || canBegin(row)) return row
  const { rows } = await knex.raw(nearestSql, [row.tok, swapsOf(row.tok), sound(row.tok)])
  return { ...row, fix: (rows as { fix: string[] | null }[])[0]?.fix ?? null }
}

// Words of two letters stand in no vocabulary.
const isKnown = (row: Row) => row.tok.length <= 2 || row.is_main || canBegin(row) || Boolean(row.fix?.length)

// Everything but descriptions, which have the weight D.
const MAIN = "ABC"

// Tokens are [a-z0-9]+ only, so nothing needs escaping.
function partOf({ tok, st, fix }: Row, isBegun: boolean, weights = ""): string {
  const whole = (s: string) => (weights ? `'${s}':${weights}` : `'${s}'`)
  if (fix?.length) return `(${fix.map(whole).join(" | ")})`
  return isBegun ? `(${whole(st)} | '${tok}':*${weights})` : whole(st)
}

const isBegun = ({ tok, isLast, is_whole, fix }: Row) =>
  isLast && !is_whole && !fix?.length && tok.length >= 2

async function saidInstead(knex: Knex, rows: Row[]): Promise<string | null> {
  if (!rows.some(({ fix }) => fix?.length)) return null
  const { rows: surface } = await knex.raw(surfaceSql, [rows.flatMap(({ fix }) => fix?.[0] ?? [])])
  const byStem = new Map((surface as { stem: string; word: string }[]).map(({ stem, word }) => [stem, word]))
  return rows.map(({ tok, fix }) => (fix?.[0] ? (byStem.get(fix[0]) ?? fix[0]) : tok)).join(" ")
}

const nothing: TextQuery = { tsquery: "", begun: null, wide: "", phrase: "", isKnown: true, corrected: null }

/** Turns what somebody typed into a query, mending one slip a word; null when there is too little to search by. */
export async function textQuery(knex: Knex, typed: string): Promise<TextQuery | null> {
  const tokens = queryTokens(typed)
  if (tokens.length === 0) return nothing
  if (tokens.every(({ word }) => word.length < 2)) return null
  const { rows } = await knex.raw(wordsSql, [tokens.map(({ word }) => word), tokens.map(({ stem }) => stem)])
  const typedWords = (rows as Word[]).map((word, i) => ({
    ...word,
    isLast: i === rows.length - 1,
    fix: null,
  }))
  const read = await Promise.all(typedWords.map((row) => mended(knex, row)))
  const last = read.at(-1)
  const parts = (begunToo: boolean, weights?: string) =>
    read.map((row) => partOf(row, isBegun(row) || (begunToo && row.isLast), weights))
  const joined = (begunToo: boolean) => parts(begunToo).join(" & ")
  const couldBegin = last?.is_whole === true && last.tok.length >= 3
  const stemsOf = read.map(({ st, fix }) => fix?.[0] ?? st).join(" ")
  return {
    tsquery: joined(false),
    begun: couldBegin ? joined(true) : null,
    wide: `(${parts(couldBegin, MAIN).join(" | ")}) & ${joined(couldBegin)}`,
    phrase: last && isBegun(last) ? stemsOf : `${stemsOf} `,
    isKnown: read.every(isKnown),
    corrected: await saidInstead(knex, read),
  }
}
