import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { queryTokens } from "../../../domain/search/normalise"

// Known words stay; an unknown one is replaced by the nearest words of the vocabulary. The last may still be typed.
const vocabularySql = `select t.tok, t.st, f.fix,
    (t.k1 or (t.i = cardinality(?::text[]) and exists (select 1 from search_word w where w.word ~>=~ t.tok and w.word ~<~ (t.tok || '~')))) as known
  from (select u.*, exists (select 1 from search_word w where w.stem = u.st) k1
    from unnest(?::text[], ?::text[]) with ordinality u(tok, st, i)) t
  left join lateral (select array_agg(distinct s.stem) fix, min(s.word) from (
     select w.stem, w.word, rank() over (order by levenshtein_less_equal(w.word, t.tok, 2)
       + case when left(w.word, 1) = left(t.tok, 1) then 0 else 0.5 end) rk
     from search_word w where w.word % t.tok
       and levenshtein_less_equal(w.word, t.tok, 2) <= case when length(t.tok) >= 6 and left(w.word, 1) = left(t.tok, 1) then 2 else 1 end
    ) s where s.rk = 1) f
   on length(t.tok) >= 4 and not t.k1
     and not (t.i = cardinality(?::text[]) and exists (select 1 from search_word w where w.word ~>=~ t.tok and w.word ~<~ (t.tok || '~')))
  order by t.i`

const surfaceSql = `select distinct on (stem) stem, word from search_word where stem = any(?) order by stem, length(word), word`

/** A search as PostgreSQL reads it. */
export type TextQuery = {
  tsquery: string
  /** The words as typed, joined, to find titles that begin with them. */
  phrase: string
  /** Every word is in the vocabulary (or was corrected into it). */
  isKnown: boolean
  /** What was searched instead, for the page to say so; null when nothing was corrected. */
  corrected: string | null
}

type Row = { tok: string; st: string; fix: string[] | null; known: boolean }

// Tokens are [a-z0-9]+ only, so nothing needs escaping.
function partOf({ tok, st, fix }: Row, isLast: boolean): string {
  if (fix?.length) return `(${fix.map((s) => `'${s}'`).join(" | ")})`
  return isLast ? `('${st}' | '${tok}':*)` : `'${st}'`
}

async function saidInstead(knex: Knex, rows: Row[]): Promise<string | null> {
  if (!rows.some(({ fix }) => fix?.length)) return null
  const { rows: surface } = await knex.raw(surfaceSql, [rows.flatMap(({ fix }) => fix?.[0] ?? [])])
  const byStem = new Map((surface as { stem: string; word: string }[]).map(({ stem, word }) => [stem, word]))
  return rows.map(({ tok, fix }) => (fix?.[0] ? (byStem.get(fix[0]) ?? fix[0]) : tok)).join(" ")
}

/** Turns what somebody typed into a query, mending one slip a word; null when there is too little to search by. */
export async function textQuery(knex: Knex, typed: string): Promise<TextQuery | null> {
  const tokens = queryTokens(typed)
  if (tokens.every(({ word }) => word.length < 2)) return null
  const toks = tokens.map(({ word }) => word)
  const { rows } = await knex.raw(vocabularySql, [toks, toks, tokens.map(({ stem }) => stem), toks])
  const read = rows as Row[]
  return {
    tsquery: read.map((row, i) => partOf(row, i === read.length - 1)).join(" & "),
    phrase: toks.join(" "),
    isKnown: read.every(({ known, fix }) => known || Boolean(fix?.length)),
    corrected: await saidInstead(knex, read),
  }
}
