import type { Statement } from "@pignon/kit"
import type { VendorOrderStatus } from "../../domain/vendor-order"

/** A part to be written, with its lines; keys are column names. */
export type NewPart = Record<string, unknown> & { lines: Record<string, unknown>[] }

/** What a shop said of one line. */
export type LineAnswer = {
  id: string
  status: string
  accepted_quantity?: number
  weighed_grams?: number | null
  final_cents?: number | null
  refuse_reason?: string | null
}

/** One move of a part: allowed only from the states named, together with what changes on the way. */
export type Move = {
  id: string
  /** The shop that asks; null when the association or the system does. */
  vendorId: string | null
  from: readonly VendorOrderStatus[]
  to: VendorOrderStatus
  event: string
  actorId: string
  /** Further columns of the part. */
  set?: Record<string, unknown>
  lines?: LineAnswer[]
  data?: Record<string, unknown>
}

const value = (v: unknown) =>
  v !== null && typeof v === "object" && !(v instanceof Date) ? JSON.stringify(v) : v

/** Inserts one row; with `conflict`, nothing happens when it is there already. Answers the ids written. */
export function insertRow(table: string, row: Record<string, unknown>, conflict?: string): Statement {
  const columns = Object.keys(row)
  const marks = columns.map(() => "?").join(", ")
  const onConflict = conflict ? `on conflict ${conflict} where deleted_at is null do nothing` : ""
  const sql = `insert into ${table} (${columns.join(", ")}) values (${marks}) ${onConflict} returning id`
  return [sql, Object.values(row).map(value)]
}

/** The conditional update of a part. Answers the row as it was and is, or nothing. */
export function moveSql({ id, vendorId, from, to, set = {} }: Move): Statement {
  const columns = Object.keys(set)
  const assignments = columns.map((column) => `, ${column} = ?`).join("")
  const states = from.map(() => "?").join(", ")
  const sql = `with old as (select id, status from vendor_order where id = ? for update)
    update vendor_order set status = ?, updated_at = now()${assignments} from old
    where vendor_order.id = old.id and vendor_order.deleted_at is null
      and old.status in (${states}) and (?::text is null or vendor_order.vendor_id = ?)
    returning vendor_order.id, vendor_order.order_id, vendor_order.vendor_id, old.status as from_status`
  return [sql, [id, to, ...Object.values(set).map(value), ...from, vendorId, vendorId]]
}

/** Writes a shop's answer on one line of that part. */
export function updateLineSql(partId: string, { id, ...changes }: LineAnswer): Statement {
  const columns = Object.keys(changes)
  const sql = `update vendor_order_line set ${columns.map((c) => `${c} = ?`).join(", ")}, updated_at = now()
    where id = ? and vendor_order_id = ?`
  return [sql, [...Object.values(changes), id, partId]]
}
