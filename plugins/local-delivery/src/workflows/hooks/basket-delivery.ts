import type { MedusaContainer } from "@medusajs/framework/types"
import { contribute, type BasketDelivery } from "@pignon/kit"
import { slotProblem } from "../../domain/slots"
import { deliveredCart } from "../../lib/cart-delivery"
import { basketReadiness, offerSlots, type SlotRow } from "../../lib/offer-slots"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../modules/local-delivery"

const windowOf = ({ mode, date, start, end }: Pick<SlotRow, "mode" | "date" | "start" | "end">) => ({
  mode,
  date,
  start,
  end,
})

/** What delivery says of a basket: its window, the shops that cannot keep it, and the first window there is. */
async function basketDelivery(
  container: MedusaContainer,
  cartId: string,
  now: Date,
): Promise<BasketDelivery> {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const cart = await deliveredCart(container, cartId)
  const chosen = cart?.shipping_methods[0]?.data
  const mode = chosen?.mode === "pickup" ? ("pickup" as const) : ("delivery" as const)
  const slotId = typeof chosen?.slot_id === "string" ? chosen.slot_id : null
  const [readiness, offered, found] = await Promise.all([
    basketReadiness(container, cartId, now),
    offerSlots(container, { cartId, mode, now }),
    slotId ? service.listDeliverySlots({ id: slotId }, { take: 1 }) : [],
  ])
  // Rows of the model are exactly this shape; the model language types them more loosely.
  const slot = found[0] as unknown as SlotRow | undefined
  const { gatheringHours } = service.settings
  const blocked = readiness.flatMap((shop) => {
    const problem =
      slot && slotProblem({ ...slot, is_closed: false }, [shop], now, { hasPlace: true, gatheringHours })
    return problem?.shop ? [{ handle: shop.shop.handle, reason: problem.reason }] : []
  })
  const first = offered.slots.find(({ available }) => available)
  return {
    slot: slot ? { id: slot.id, ...windowOf(slot) } : null,
    blocked: blocked as BasketDelivery["blocked"],
    earliest: first ? windowOf(first) : null,
    earliest_because: offered.earliest_because,
  }
}

contribute("basket.delivery", "local-delivery", basketDelivery)
