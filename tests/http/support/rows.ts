import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Rows of a statement, for what no route tells. */
export async function rows(container: MedusaContainer, sql: string, params: unknown[] = []) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw(sql, params as string[])).rows
}

/** How many rows a condition holds for. */
export async function count(
  container: MedusaContainer,
  from: string,
  params: unknown[] = [],
): Promise<number> {
  return (await rows(container, `select count(*)::int as n from ${from}`, params))[0].n
}

// Counters of requests and traces of workflows change with every question, also with one that is refused.
const ASIDE = ["workflow_execution", "request_count", "mikro_orm_migrations", "link_module_migrations"]

// Subscribers write these anew a moment after a change, with the same words and another time.
const COPIES = ["article_search", "article_card"]
const told = (table: string) => (COPIES.includes(table) ? "(to_jsonb(t) - 'updated_at')::text" : "t::text")

/** Every table with a print of all its rows: two that are equal mean that nothing was changed. */
export async function everything(container: MedusaContainer): Promise<Record<string, string>> {
  const tables: { name: string }[] = await rows(
    container,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const prints = tables
    .filter(({ name }) => !ASIDE.includes(name))
    .map(
      ({ name }) =>
        `select '${name}' as name, count(*) || ':' || coalesce(md5(string_agg(${told(name)}, '' order by ${told(name)})), '') as print from "${name}" t`,
    )
  const found: { name: string; print: string }[] = await rows(container, prints.join(" union all "))
  return Object.fromEntries(found.map(({ name, print }) => [name, print]))
}
