import type { ParcelStatus } from "./parcels"

/** A line of a part as a lost parcel concerns it. */
export type PackedLine = { id: string; title: string; temperature: string; accepted_quantity: number }
/** A parcel of a part. */
export type PartParcel = { id: string; temperature: string; status: ParcelStatus }
/** Some or all of a line. */
export type LostLine = { line_id: string; quantity?: number }

/** What a parcel held for sure, and what may as well lie in another one. */
export type Contents = { certain: PackedLine[]; possible: PackedLine[] }

/**
 * What a parcel holds: nobody writes it down, but goods go by temperature. A line of which no other parcel could hold
 * anything was in this one.
 */
export function contentsOf(lines: PackedLine[], parcels: PartParcel[], parcelId: string): Contents {
  const contents: Contents = { certain: [], possible: [] }
  for (const line of lines) {
    if (line.accepted_quantity === 0) continue
    const ofClass = parcels.filter(({ temperature }) => temperature === line.temperature)
    // A shop that has packed everything together has no parcel of this class: any of its parcels may hold the line.
    const homes = ofClass.length > 0 ? ofClass : parcels
    if (!homes.some(({ id }) => id === parcelId)) continue
    const isElsewhere = homes.some(({ id, status }) => id !== parcelId && status !== "lost")
    contents[isElsewhere ? "possible" : "certain"].push(line)
  }
  return contents
}

type Lost = { ok: true; lines: LostLine[] } | { ok: false; code: string; message: string }

/**
 * The lines that are lost with a parcel: those it held for sure, and of the others those that are named. Where others
 * are possible somebody must say (an empty list says: none of them).
 */
export function linesLost({ certain, possible }: Contents, named: LostLine[] | undefined): Lost {
  if (possible.length > 0 && named === undefined)
    return {
      ok: false,
      code: "incident.lines_needed",
      message: "Plusieurs colis de cette boutique se ressemblent : dites ce qui était dans celui-ci.",
    }
  const isKnown = ({ line_id }: LostLine) => [...certain, ...possible].some(({ id }) => id === line_id)
  if (!(named ?? []).every(isKnown))
    return {
      ok: false,
      code: "incident.line_unknown",
      message: "Une des lignes ne peut pas avoir été dans ce colis. Relisez la page.",
    }
  const isCertain = ({ line_id }: LostLine) => certain.some(({ id }) => id === line_id)
  const lines = [
    ...certain.map(({ id }) => ({ line_id: id })),
    ...(named ?? []).filter((one) => !isCertain(one)),
  ]
  return { ok: true, lines }
}
