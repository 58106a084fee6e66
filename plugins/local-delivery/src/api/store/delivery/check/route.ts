import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, invalid, notFound } from "@pignon/kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cartTerms, deliveredCart, feeIn } from "../../../../lib/cart-delivery"
import { decisionMessage } from "../../../../lib/check-slot"
import { decideAddress } from "../../../../lib/decide-address"
import { pickupPoints } from "../../../../lib/pickup-points"

/** An address as far as it is known: a pin, a commune, a postcode. With a basket, the fee and the minimum are its own. */
export const StoreCheckDelivery = z
  .object({
    address_1: z.string().max(200).optional(),
    postal_code: z
      .string()
      .trim()
      .regex(/^\d{5}$/, "cinq chiffres")
      .optional(),
    city: z.string().trim().max(120).optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    cart_id: z.string().max(60).optional(),
  })
  .strict()
  .refine(
    (told) => (told.latitude === undefined) === (told.longitude === undefined),
    "latitude et longitude vont ensemble",
  )

async function decided(
  container: MedusaContainer,
  { cart_id, ...told }: z.output<typeof StoreCheckDelivery>,
) {
  const cart = cart_id ? await deliveredCart(container, cart_id) : null
  if (cart_id && !cart) return notFound("cart.not_found", "Ce panier n’existe pas.")
  const terms = cart ? await cartTerms(container, cart, told) : null
  const decision = terms?.decision ?? (await decideAddress(container, told))
  const areaFee = decision.area?.fee_cents ?? null
  return { decision, fee: terms ? feeIn(terms, { mode: "delivery", fee_cents: 0 }) : areaFee }
}

/** Whether an address is delivered, for what fee, how that was told, and what else there is. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const told = bodyOf(req, StoreCheckDelivery)
  if (!told.city && !told.postal_code && told.latitude === undefined) {
    return invalid("address.missing", "Indiquez une commune, un code postal ou un point sur la carte.")
  }
  const { decision, fee } = await decided(req.scope, told)
  const { area, deliverable, distanceKm, precision, reason, communes } = decision
  return res.json({
    deliverable,
    area: area && { id: area.id, name: area.name },
    fee: fee === null ? null : fee / 100,
    fee_cents: fee,
    free_from_cents: area?.free_from_cents ?? null,
    min_basket_cents: area?.min_basket_cents ?? null,
    distance_km: distanceKm,
    precision,
    reason,
    message: decisionMessage(decision),
    communes,
    pickup_points: await pickupPoints(req.scope),
  })
}
