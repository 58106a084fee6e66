import { z } from "@medusajs/framework/zod"

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "une heure comme 09:30")
const cents = z.number().int().min(0).max(1_000_000)

/** A delivery area as it is entered. */
export const AreaInput = z
  .object({
    name: z.string().trim().min(1).max(120),
    kind: z.enum(["circle", "polygon", "communes"]),
    center_lat: z.number().min(-90).max(90).nullable().default(null),
    center_lon: z.number().min(-180).max(180).nullable().default(null),
    radius_km: z.number().positive().max(200).nullable().default(null),
    polygon: z.record(z.string(), z.unknown()).nullable().default(null),
    insee_codes: z.array(z.string().regex(/^\d[0-9AB]\d{3}$/)).max(2000).nullable().default(null),
    priority: z.number().int().min(0).max(1000).default(0),
    fee_cents: cents,
    free_from_cents: cents.nullable().default(null),
    min_basket_cents: cents.default(0),
    is_active: z.boolean().default(true),
  })
  .strict()

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
    opening_hours: z.string().max(300).default(""),
  })
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
        latitude: z.number(),
        longitude: z.number(),
      }),
    ),
    stock_location_id: z.string(),
    shipping_profile_id: z.string(),
  })
  .strict()

/** See `TownDelivery`. */
export type TownDeliveryInput = z.input<typeof TownDelivery>
