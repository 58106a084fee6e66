import type { MedusaContainer } from "@medusajs/framework/types"
import { formatEuro, refuse } from "@pignon/kit"
import type { Decision } from "../domain/decide"
import type { DeliveredCart } from "./cart-delivery"
import { closedReason, slotProblem, type Exception } from "../domain/slots"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { basketReadiness, type SlotRow } from "./offer-slots"

/** What people read when a window cannot be had. */
const slotMessages: Record<string, string> = {
  "slot.missing": "Choisissez un créneau de livraison ou de retrait.",
  "slot.full": "Ce créneau vient d’être complet. Choisissez-en un autre.",
  "slot.closed": "Ce créneau est fermé. Choisissez-en un autre.",
  "slot.cutoff_passed": "L’heure limite de ce créneau est passée. Choisissez-en un autre.",
  "slot.wrong_mode": "Ce créneau n’est pas prévu pour ce mode. Choisissez-en un autre.",
}

/** Refuses with the message people read. */
export const refuseSlot = (code: string): never =>
  refuse(code, slotMessages[code] ?? "Choisissez un autre créneau.")

/** What people read when an address is not delivered, by the reason of the decision. */
export const decisionMessages: Record<NonNullable<Decision["reason"]> | "address_missing", string> = {
  too_far: "Cette adresse est hors de la zone de livraison. Le retrait au comptoir reste possible.",
  commune_unknown:
    "Nous ne connaissons pas cette commune. Vérifiez son nom, ou choisissez le retrait au comptoir.",
  commune_needed: "Ce code postal couvre plusieurs communes, dont certaines trop loin : indiquez la vôtre.",
  below_minimum:
    "Le panier n’atteint pas le minimum de cette zone. Complétez-le, ou choisissez le retrait au comptoir.",
  address_missing: "Indiquez d’abord l’adresse de livraison.",
}

/** The message of a decision that refuses, with the amount where one is missing. */
export const decisionMessage = ({ reason, area }: Decision): string | null =>
  reason === "below_minimum" && area
    ? `Cette zone est livrée à partir de ${formatEuro(area.min_basket_cents)} d’achats. Complétez votre panier, ou choisissez le retrait au comptoir.`
    : reason && decisionMessages[reason]

/** Refuses an address that nobody delivers. @throws `delivery.<reason>`. */
export function checkDeliverable(decision: Decision | null): void {
  if (!decision) refuse("delivery.address_missing", decisionMessages.address_missing)
  else if (!decision.deliverable)
    refuse(`delivery.${decision.reason}`, decisionMessage(decision) ?? decisionMessages.too_far)
}

/**
 * Refuses an address that no driver finds: without a street, or without the name to ask for.
 * @throws `delivery.address_incomplete`.
 */
export function checkFindable(address: DeliveredCart["shipping_address"]): void {
  const { first_name, last_name, address_1 } = address ?? {}
  if (!address_1?.trim() || !(first_name?.trim() || last_name?.trim()))
    refuse("delivery.address_incomplete", "Pour livrer, il nous faut un nom, un numéro et une rue.")
}

/** Refuses a window that this basket cannot have, its places left aside. @throws `slot.*`. */
export async function checkSlot(
  container: MedusaContainer,
  cartId: string,
  slotId: unknown,
  mode: string,
  now: Date,
) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [found] =
    typeof slotId === "string" ? await service.listDeliverySlots({ id: slotId }, { take: 1 }) : []
  // Rows of the model are exactly this shape; the model language types them more loosely.
  const slot = found as unknown as SlotRow | undefined
  if (!slot) return refuseSlot("slot.missing")
  if (slot.mode !== mode) return refuseSlot("slot.wrong_mode")
  const [exceptions, readiness] = await Promise.all([
    service.listSlotExceptions({ date: slot.date }, { take: 20 }),
    basketReadiness(container, cartId, now),
  ])
  const is_closed = slot.is_closed || closedReason(exceptions as Exception[], slot.date, slot.mode) !== null
  const { gatheringHours } = service.settings
  const problem = slotProblem({ ...slot, is_closed }, readiness, now, { hasPlace: true, gatheringHours })
  if (!problem) return slot
  if (problem.shop) {
    const { name } = problem.shop.shop
    const why =
      problem.reason === "shop_closed"
        ? "est fermée ce jour-là"
        : `a besoin de ${problem.shop.leadTimeHours} h`
    return refuse(`slot.${problem.reason}`, `${name} ${why}. Choisissez un créneau plus tard.`)
  }
  return refuseSlot(`slot.${problem.reason}`)
}
