import { model } from "@medusajs/framework/utils"

/** Where the association delivers, and for what fee. Decided by coordinates. */
export const DeliveryArea = model.define("delivery_area", {
  id: model.id({ prefix: "darea" }).primaryKey(),
  name: model.text(),
  kind: model.enum(["circle", "polygon", "communes"]),
  center_lat: model.float().nullable(),
  center_lon: model.float().nullable(),
  radius_km: model.float().nullable(),
  /** GeoJSON Polygon or MultiPolygon, longitude first, holes allowed. */
  polygon: model.json().nullable(),
  insee_codes: model.array().nullable(),
  /** The highest wins where areas overlap. */
  priority: model.number().default(0),
  /** Tax included. */
  fee_cents: model.number(),
  /** Goods worth this much travel free; null: never. */
  free_from_cents: model.number().nullable(),
  min_basket_cents: model.number().default(0),
  is_active: model.boolean().default(true),
})
