import { statesBefore, type StopStatus } from "../../domain/stop"
import type { Statement } from "@pignon/kit"

const marks = (values: readonly unknown[]) => values.map(() => "?").join(", ")

/** Columns that change together with a stop's status. */
export type StopChange = {
  recipient?: string | null
  reason?: string | null
  done_at?: Date
  round_id?: null
  sequence?: number
}

/** Moves a stop to a status it may reach from where it is; answers a row when it moved. */
export function moveStop(id: string, to: StopStatus, set: StopChange = {}): Statement {
  const from = statesBefore(to)
  const assignments = Object.keys(set).map((column) => `${column} = ?, `)
  return [
    `update delivery_stop set ${assignments.join("")}status = ?, updated_at = now()
     where id = ? and status in (${marks(from)}) and deleted_at is null returning id`,
    [...Object.values(set), to, id, ...from],
  ]
}

/** Notes a failed hand-over; its history grows by one entry and never shrinks. */
export function failStop(id: string, reason: string, entry: Record<string, unknown>): Statement {
  const from = statesBefore("failed")
  return [
    `update delivery_stop set status = 'failed', reason = ?, updated_at = now(),
       history = coalesce(nullif(history, 'null'::jsonb), '[]'::jsonb) || jsonb_build_array(?::jsonb)
     where id = ? and status in (${marks(from)}) and deleted_at is null returning id`,
    [reason, JSON.stringify(entry), id, ...from],
  ]
}

/** Puts a stop that nobody drives (see `isUnplanned`) into a round; answers a row when nobody was quicker. */
export const takeStop = (id: string, roundId: string, sequence: number): Statement => [
  `update delivery_stop set round_id = ?, sequence = ?, status = 'planned', reason = null, updated_at = now()
   where id = ? and mode = 'delivery' and deleted_at is null
     and (status = 'failed' or (status = 'planned' and round_id is null)) returning id`,
  [roundId, sequence, id],
]

/** Numbers the stops of a round in the order given. */
export const orderStops = (roundId: string, stopIds: string[]): Statement => [
  `update delivery_stop set sequence = array_position(array[${marks(stopIds)}]::text[], id), updated_at = now()
   where round_id = ? and id in (${marks(stopIds)}) and deleted_at is null`,
  [...stopIds, roundId, ...stopIds],
]

/** Lets the stops of a round that never was go again. */
export const letGo = (roundId: string): Statement => [
  `update delivery_stop set round_id = null, sequence = 0, updated_at = now()
   where round_id = ? and status = 'planned' and deleted_at is null`,
  [roundId],
]

/** Sends a round off, once; a driver who takes a round without one becomes its driver. */
export const departRound = (id: string, driverId: string | null): Statement => [
  `update delivery_round set status = 'departed', departed_at = now(), driver_user_id = coalesce(driver_user_id, ?),
     updated_at = now() where id = ? and status = 'planned' and deleted_at is null returning id`,
  [driverId, id],
]

/** The stops of a round that has left are on their way. */
export const departStops = (roundId: string): Statement => [
  `update delivery_stop set status = 'departed', updated_at = now()
   where round_id = ? and status = 'planned' and deleted_at is null returning id, order_id`,
  [roundId],
]

/** Ends a round that has no open stop left. */
export const endRound = (id: string): Statement => [
  `update delivery_round set status = 'done', updated_at = now() where id = ? and status = 'departed'
     and deleted_at is null and not exists (select 1 from delivery_stop s where s.round_id = delivery_round.id
       and s.status in ('planned', 'departed', 'arrived') and s.deleted_at is null)`,
  [id],
]

/** Takes back the open stop of a fulfilment that was cancelled. */
export const dropStop = (fulfillmentId: string): Statement => [
  `update delivery_stop set deleted_at = now(), updated_at = now()
   where fulfillment_id = ? and status <> 'done' and deleted_at is null`,
  [fulfillmentId],
]
