import { z } from "@medusajs/framework/zod"
import { MOST_LEAD_TIME_HOURS, MOST_MINIMUM_CENTS } from "./limits"

const text = (most: number) => z.string().trim().min(1).max(most)
const digits = (count: number) => z.string().regex(new RegExp(`^\\d{${count}}$`), `${count} chiffres`)
// A page links to it: an address of another kind than the web's would run in the shopper's browser.
const webAddress = z.url({ protocol: /^https?$/ }).max(300)

/** What must be known of a shop before it is entered. */
export const requiredShopFields = {
  name: text(200),
  trade_label: text(200),
  address_1: text(200),
  postal_code: digits(5),
  city: text(200),
  email: z.email().max(200),
  legal_name: text(200),
}

/** What may be told of it, then or later. */
export const optionalShopFields = {
  trade_label_en: text(200).nullable().optional(),
  trade_label_de: text(200).nullable().optional(),
  description: z.string().max(2000).optional(),
  phone: z.string().trim().max(40).optional(),
  website: webAddress.nullable().optional(),
  opening_hours: z.string().trim().max(300).optional(),
  lead_time_hours: z.number().int().min(0).max(MOST_LEAD_TIME_HOURS).optional(),
  minimum_cents: z.number().int().min(0).max(MOST_MINIMUM_CENTS).optional(),
  siren: digits(9).nullable().optional(),
  siret: digits(14).nullable().optional(),
  vat_number: text(20).nullable().optional(),
  vat_regime: z.enum(["standard", "small_business_exempt"]).optional(),
  latitude: z.number().min(-90).max(90).nullable().optional(),
  longitude: z.number().min(-180).max(180).nullable().optional(),
  mediator_name: z.string().trim().max(200).nullable().optional(),
  mediator_url: webAddress.nullable().optional(),
}
