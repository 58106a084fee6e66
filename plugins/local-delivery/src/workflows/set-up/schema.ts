import { z } from "@medusajs/framework/zod"
import { areHoursReadable } from "@pignon/kit"
import { AreaGeometry } from "./geometry"

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "une heure comme 09:30")
const cents = z.number().int().min(0).max(1_000_000)

const areaFields = {
  name: z.string().trim().min(1).max(120),
  center_lat: z.number().min(-90).max(90).nullable(),
  center_lon: z.number().min(-180).max(180).nullable(),
  radius_km: z.number().positive().max(200).nullable(),
  polygon: AreaGeometry.nullable(),
  insee_codes: z
    .array(z.string().regex(/^\d[0-9AB]\d{3}$/))
    .max(2000)
    .nullable(),
  priority: z.number().int().min(0).max(1000),
  fee_cents: cents,
  free_from_cents: cents.nullable(),
  min_basket_cents: cents,
  is_active: z.boolean(),
}

/** A delivery area as it is entered. */
export const AreaInput = z
  .object({
    ...areaFields,
    kind: z.enum(["circle", "polygon", "communes"]),
    center_lat: areaFields.center_lat.default(null),
    center_lon: areaFields.center_lon.default(null),
    radius_km: areaFields.radius_km.default(null),
    polygon: areaFields.polygon.default(null),
    insee_codes: areaFields.insee_codes.default(null),
    priority: areaFields.priority.default(0),
    free_from_cents: areaFields.free_from_cents.default(null),
    min_basket_cents: cents.default(0),
    is_active: z.boolean().default(true),
  })
  .strict()
  .refine(
    ({ kind, center_lat, center_lon, radius_km }) =>
      kind !== "circle" || (center_lat !== null && center_lon !== null && radius_km !== null),
    "un cercle a un centre et un rayon",
  )
  .refine(({ kind, polygon }) => kind !== "polygon" || polygon !== null, "une zone dessinée a un contour")
  .refine(
    ({ kind, insee_codes }) => kind !== "communes" || !!insee_codes?.length,
    "une liste de communes n’est pas vide",
  )

/** What may change of an area; its kind stays. */
export const AreaChange = z.object(areaFields).partial().strict()

/** A counter as it is entered. */
export const PickupPointInput = z
  .object({
    handle: z.string().regex(/^[a-z0-9-]{2,80}$/),
    name: z.string().trim().min(1).max(120),
    address_1: z.string().trim().min(1).max(200),
    postal_code: z.string().regex(/^\d{5}$/),
    city: z.string().trim().min(1).max(120),
    latitude: z.number().min(-90).max(90).nullable().default(null),
    longitude: z.number().min(-180).max(180).nullable().default(null),
    opening_hours: z
      .string()
      .max(300)
      .refine((hours) => hours === "" || areHoursReadable(hours), "des horaires lisibles")
      .default(""),
    /** A bookshop: only there new books may be handed over for nothing. */
    retails_books: z.boolean().default(false),
    is_active: z.boolean().default(true),
  })
  .strict()

/** What may change of a counter; its handle stays. */
export const PickupPointChange = z
  .object({
    name: z.string().trim().min(1).max(120),
    address_1: z.string().trim().min(1).max(200),
    postal_code: z.string().regex(/^\d{5}$/),
    city: z.string().trim().min(1).max(120),
    opening_hours: z
      .string()
      .max(300)
      .refine((hours) => hours === "" || areHoursReadable(hours), "des horaires lisibles"),
    retails_books: z.boolean(),
    is_active: z.boolean(),
  })
  .partial()
  .strict()

/** Windows of the week as they are entered: one a weekday named. */
export const SlotTemplateInput = z
  .object({
    mode: z.enum(["delivery", "pickup"]),
    /** Handle of the counter; of pickup windows only. */
    pickup_point: z.string().optional(),
    weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    start: time,
    end: time,
    capacity: z.number().int().min(0).max(10_000),
    fee_cents: cents.default(0),
    cutoff_days_before: z.number().int().min(0).max(14).default(0),
    cutoff_time: time,
  })
  .strict()
  .refine(({ start, end }) => start < end, "le créneau finit avant de commencer")
  .refine(
    ({ mode, pickup_point }) => (mode === "pickup") === (pickup_point !== undefined),
    "un retrait se fait à un comptoir",
  )

/** What may change of a window of the week: the windows made from now on. */
export const SlotTemplateChange = z
  .object({ capacity: z.number().int().min(0).max(10_000), fee_cents: cents, is_active: z.boolean() })
  .partial()
  .strict()

/** Everything of a town's delivery: `delivery.json` of its folder, its communes, and where it hangs in Medusa. */
export const TownDelivery = z
  .object({
    areas: z.array(AreaInput).min(1),
    pickup_points: z.array(PickupPointInput),
    slot_templates: z.array(SlotTemplateInput),
    communes: z.array(
      z.object({
        insee: z.string(),
        name: z.string(),
        postcodes: z.array(z.string()),
        latitude: z.number().min(-90).max(90).nullable(),
        longitude: z.number().min(-180).max(180).nullable(),
      }),
    ),
    stock_location_id: z.string(),
    shipping_profile_id: z.string(),
  })
  .strict()

/** See `TownDelivery`. */
export type TownDeliveryInput = z.input<typeof TownDelivery>
