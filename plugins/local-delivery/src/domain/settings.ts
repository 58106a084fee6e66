import { z } from "@medusajs/framework/zod"
import { PIN_TOLERANCE_KM } from "./place"
import { COUNTER_REACH_KM } from "./reach"
import { DAYS_AHEAD, GATHERING_HOURS } from "./slots"

/** Options of the plugin in `medusa-config.ts`, all with a default. */
export const DeliverySettings = z
  .object({
    /** How long a place is kept during checkout. */
    holdMinutes: z.number().int().min(1).max(240).default(20),
    /** How many days ahead slots are offered. */
    daysAhead: z.number().int().min(1).max(60).default(DAYS_AHEAD),
    /** Between the last shop being ready and the start of a slot. */
    gatheringHours: z.number().min(0).max(72).default(GATHERING_HOURS),
    /** A pin further than this from the commune named beside it is not believed. */
    pinToleranceKm: z.number().min(0).max(50).default(PIN_TOLERANCE_KM),
    /** Who lives further than this from the centre of every area is not sent to the counter. */
    counterReachKm: z.number().min(0).max(1000).default(COUNTER_REACH_KM),
  })
  .strict()

/** See `DeliverySettings`. */
export type DeliverySettings = z.output<typeof DeliverySettings>
