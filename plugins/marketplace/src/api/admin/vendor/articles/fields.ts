import { z } from "@medusajs/framework/zod"
import { allergens, labels, temperatures } from "../../../../domain/search/codes"
import { withdrawals } from "../../../../domain/catalogue/file"
import { MOST_GRAMS, MOST_STOCK } from "../../../../domain/catalogue/read-row"
import { MOST_EUROS } from "../../../../domain/catalogue/row-reader"
import { MOST_LEAD_TIME_HOURS } from "../../../../domain/limits"

const cents = z
  .number()
  .int()
  .min(1)
  .max(MOST_EUROS * 100)

/** What may be told of an article, new or not. The finer rules are those of the catalogue import. */
export const articleFields = {
  title: z.string().trim().min(1).max(200),
  category: z.string().trim().min(1).max(200),
  description: z.string().trim().max(5000).optional(),
  vat_rate: z.number().min(0).max(20),
  stock: z.number().int().min(0).max(MOST_STOCK),
  price_cents: cents.optional(),
  price_per_kg_cents: cents.nullable().optional(),
  estimated_weight_grams: z.number().int().min(1).max(MOST_GRAMS).nullable().optional(),
  temperature: z.enum(temperatures).optional(),
  lead_time_hours: z.number().int().min(0).max(MOST_LEAD_TIME_HOURS).optional(),
  allergens: z.array(z.enum(allergens)).nullable().optional(),
  origin: z.string().trim().max(200).nullable().optional(),
  label: z.enum(labels).nullable().optional(),
  min_age: z.number().int().min(0).max(18).optional(),
  withdrawal: z.enum(withdrawals).optional(),
  fragile: z.boolean().optional(),
}
