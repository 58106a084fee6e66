import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { invalid, queryOf } from "@pignon/kit"
import { addressReach } from "../../../../lib/address-reach"

const degrees = (most: number) => z.coerce.number().min(-most).max(most).optional()

/** An address as far as it is known. */
export const StoreReach = z
  .object({
    address_1: z.string().max(200).optional(),
    postal_code: z
      .string()
      .trim()
      .regex(/^\d{5}$/, "cinq chiffres")
      .optional(),
    city: z.string().trim().min(1).max(120).optional(),
    latitude: degrees(90),
    longitude: degrees(180),
  })
  .strict()
  .refine(
    (told) => (told.latitude === undefined) === (told.longitude === undefined),
    "latitude et longitude vont ensemble",
  )

/** What an address can have: delivered, the counter only, or out of reach; and from which shop how soon. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const told = queryOf(req, StoreReach)
  if (!told.city && !told.postal_code && told.latitude === undefined) {
    return invalid("address.missing", "Indiquez une commune, un code postal ou un point sur la carte.")
  }
  return res.json(await addressReach(req.scope, told, new Date()))
}
