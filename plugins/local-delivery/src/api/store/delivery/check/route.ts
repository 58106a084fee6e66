import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, invalid } from "@pignon/kit"
import { decideAddress } from "../../../../lib/decide-address"
import { pickupPoints } from "../../../../lib/pickup-points"

/** An address as far as it is known: a pin, a commune, a postcode. */
export const StoreCheckDelivery = z
  .object({
    address_1: z.string().max(200).optional(),
    postal_code: z.string().trim().regex(/^\d{5}$/, "cinq chiffres").optional(),
    city: z.string().trim().max(120).optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
  })
  .strict()
  .refine((told) => (told.latitude === undefined) === (told.longitude === undefined), "latitude et longitude vont ensemble")

const sentences: Record<string, string> = {
  too_far: "Cette adresse est hors de la zone de livraison. Le retrait au comptoir reste possible.",
  commune_unknown: "Nous ne connaissons pas cette commune. Vérifiez son nom, ou choisissez le retrait au comptoir.",
  commune_needed: "Ce code postal couvre plusieurs communes, dont certaines trop loin : indiquez la vôtre.",
}

/** Whether an address is delivered, for what fee, how that was told, and what else there is. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const told = bodyOf(req, StoreCheckDelivery)
  if (!told.city && !told.postal_code && told.latitude === undefined) {
    return invalid("address.missing", "Indiquez une commune, un code postal ou un point sur la carte.")
  }
  const decision = await decideAddress(req.scope, told)
  const { area, deliverable, distanceKm, precision, reason, communes } = decision
  return res.json({
    deliverable,
    area: area && { id: area.id, name: area.name },
    fee: area ? area.fee_cents / 100 : null,
    fee_cents: area?.fee_cents ?? null,
    free_from_cents: area?.free_from_cents ?? null,
    distance_km: distanceKm,
    precision,
    reason,
    message: reason ? (sentences[reason] ?? null) : null,
    communes,
    pickup_points: await pickupPoints(req.scope),
  })
}
