import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@pignon/kit"
import { closedReason, slotProblem, type Exception, type OfferedSlot } from "../domain/slots"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { basketReadiness } from "./offer-slots"

/** What people read when a window cannot be had. */
export const slotMessages: Record<string, string> = {
  "slot.missing": "Choisissez un créneau de livraison ou de retrait.",
  "slot.full": "Ce créneau vient d’être complet. Choisissez-en un autre.",
  "slot.closed": "Ce créneau est fermé. Choisissez-en un autre.",
  "slot.cutoff_passed": "L’heure limite de ce créneau est passée. Choisissez-en un autre.",
  "slot.wrong_mode": "Ce créneau n’est pas prévu pour ce mode. Choisissez-en un autre.",
}

/** Refuses with the message people read. */
export const refuseSlot = (code: string): never => refuse(code, slotMessages[code] ?? "Choisissez un autre créneau.")

/** Refuses a window that this basket cannot have, its places left aside. @throws `slot.*`. */
export async function checkSlot(container: MedusaContainer, cartId: string, slotId: unknown, mode: string, now: Date) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [slot] = typeof slotId === "string" ? await service.listDeliverySlots({ id: slotId }, { take: 1 }) : []
  if (!slot) return refuseSlot("slot.missing")
  if (slot.mode !== mode) return refuseSlot("slot.wrong_mode")
  const [exceptions, readiness] = await Promise.all([
    service.listSlotExceptions({ date: slot.date }, { take: 20 }),
    basketReadiness(container, cartId, now),
  ])
  const is_closed = slot.is_closed || closedReason(exceptions as Exception[], slot.date, slot.mode) !== null
  const problem = slotProblem({ ...(slot as unknown as OfferedSlot), is_closed }, readiness, now, true)
  if (!problem) return slot
  if (problem.shop) {
    const { name } = problem.shop.shop
    const why = problem.reason === "shop_closed" ? "est fermée ce jour-là" : `a besoin de ${problem.shop.leadTimeHours} h`
    return refuse(`slot.${problem.reason}`, `${name} ${why}. Choisissez un créneau plus tard.`)
  }
  return refuseSlot(`slot.${problem.reason}`)
}
