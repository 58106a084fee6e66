import { readEuros, readNumber, writeEuros } from "@pignon/kit/admin/amounts"
import { cornersOf, polygonOf } from "./projection"
import type { Area, Corner } from "./types"

/** An area as it is being typed and drawn. */
export type TypedArea = {
  name: string
  kind: Area["kind"]
  latitude: string
  longitude: string
  radius: string
  /** Null for an outline too rich to be drawn by hand; it stays as it is. */
  corners: Corner[] | null
  insee: string[]
  fee: string
  freeFrom: string
  minBasket: string
  priority: string
  is_active: boolean
}

/** The form of a new area. */
export const blankArea: TypedArea = {
  name: "",
  kind: "circle",
  latitude: "",
  longitude: "",
  radius: "10",
  corners: [],
  insee: [],
  fee: "4,90",
  freeFrom: "",
  minBasket: "0,00",
  priority: "0",
  is_active: true,
}

const text = (value: number | null) => (value === null ? "" : String(value))

/** The form of an area that is there. */
export const typedArea = (area: Area): TypedArea => ({
  name: area.name,
  kind: area.kind,
  latitude: text(area.center_lat),
  longitude: text(area.center_lon),
  radius: text(area.radius_km),
  corners: area.kind === "polygon" ? cornersOf(area.polygon) : [],
  insee: area.insee_codes ?? [],
  fee: writeEuros(area.fee_cents),
  freeFrom: writeEuros(area.free_from_cents),
  minBasket: writeEuros(area.min_basket_cents),
  priority: String(area.priority),
  is_active: area.is_active,
})

function shapeOf(typed: TypedArea): Partial<Area> | null {
  if (typed.kind === "communes") return typed.insee.length ? { insee_codes: typed.insee } : null
  if (typed.kind === "polygon") {
    if (!typed.corners) return {}
    return typed.corners.length >= 3 ? { polygon: polygonOf(typed.corners) } : null
  }
  const [center_lat, center_lon, radius_km] = [typed.latitude, typed.longitude, typed.radius].map(readNumber)
  if (center_lat == null || center_lon == null || radius_km == null || radius_km <= 0) return null
  return { center_lat, center_lon, radius_km }
}

/** What is sent of a form, or null while something is missing or unreadable. */
export function toldArea(typed: TypedArea): Partial<Area> | null {
  const shape = shapeOf(typed)
  const [fee_cents, min_basket_cents] = [readEuros(typed.fee), readEuros(typed.minBasket || "0")]
  const free_from_cents = typed.freeFrom.trim() ? readEuros(typed.freeFrom) : null
  const priority = readNumber(typed.priority)
  const isFreeWrong = typed.freeFrom.trim() !== "" && free_from_cents === null
  if (!shape || !typed.name.trim() || fee_cents === null || min_basket_cents === null || isFreeWrong)
    return null
  if (priority === null || !Number.isInteger(priority) || priority < 0) return null
  return {
    ...shape,
    name: typed.name.trim(),
    fee_cents,
    free_from_cents,
    min_basket_cents,
    priority,
    is_active: typed.is_active,
  }
}
