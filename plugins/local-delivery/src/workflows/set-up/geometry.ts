import { z } from "@medusajs/framework/zod"

const MOST_CORNERS = 20_000

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const ring = z
  .array(position)
  .min(4)
  .max(MOST_CORNERS)
  .refine((corners) => {
    const [first, last] = [corners[0], corners[corners.length - 1]]
    return first?.[0] === last?.[0] && first?.[1] === last?.[1]
  }, "un contour finit là où il commence")

const rings = z.array(ring).min(1).max(200)
const polygon = z.object({ type: z.literal("Polygon"), coordinates: rings })
const multiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(rings).min(1).max(200),
})
const geometry = z.discriminatedUnion("type", [polygon, multiPolygon])

/** Outline of an area: GeoJSON Polygon or MultiPolygon (longitude first, holes allowed), alone or as a feature. */
export const AreaGeometry = z.union([
  geometry,
  // A feature's name and colours are of no use here.
  z.object({ type: z.literal("Feature"), geometry }).transform((feature) => feature.geometry),
])
