import { distanceKm } from "@pignon/kit"

const MOST_NEIGHBOURS = 6
const NEAR_METRES = 250

/** Where a shop stands. */
export type Address = {
  handle: string
  address_1: string
  city: string
  latitude: number | null
  longitude: number | null
}

/** The street or square of an address, without the number: « Halles centrales, place de la Motte » is on the square. */
export const streetOf = (address: string): string =>
  (address.split(",").at(-1) ?? "").trim().replace(/^\d+\s*(bis|ter|quater|[a-d](?=\s))?\s*/i, "")

const plainStreet = ({ address_1, city }: Address) =>
  `${streetOf(address_1)} ${city}`
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()

function metresBetween(a: Address, b: Address): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null
  const km = distanceKm(
    { latitude: a.latitude, longitude: a.longitude },
    { latitude: b.latitude, longitude: b.longitude },
  )
  return Math.round(km * 1000)
}

/** Who stands in the same street or square, then who is a few steps away; nearest first, at most six. */
export function neighboursOf<T extends Address>(shop: Address, others: T[]) {
  return others
    .filter(({ handle }) => handle !== shop.handle)
    .map((other) => ({
      shop: other,
      isSameStreet: plainStreet(other) === plainStreet(shop),
      distanceM: metresBetween(shop, other),
    }))
    .filter(({ isSameStreet, distanceM }) => isSameStreet || (distanceM !== null && distanceM <= NEAR_METRES))
    .sort(
      (a, b) =>
        Number(b.isSameStreet) - Number(a.isSameStreet) ||
        (a.distanceM ?? Infinity) - (b.distanceM ?? Infinity) ||
        a.shop.handle.localeCompare(b.shop.handle),
    )
    .slice(0, MOST_NEIGHBOURS)
}
