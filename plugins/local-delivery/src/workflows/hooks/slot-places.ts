import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addShippingMethodToCartWorkflow, completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { chainHook, refuse } from "@pignon/kit"
import { decideCart, deliveredCart } from "../../lib/cart-delivery"
import { checkSlot, refuseSlot } from "../../lib/check-slot"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../modules/local-delivery"

const HOLD_MINUTES = 20
const holdEnd = () => new Date(Date.now() + HOLD_MINUTES * 60_000)

type OptionRow = { id: string; provider_id: string; data: { id?: string } | null }

async function ownOption(container: MedusaContainer, optionId: string): Promise<"delivery" | "pickup" | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "shipping_option", fields: ["id", "provider_id", "data"], filters: { id: optionId } })
  const option = data[0] as OptionRow | undefined
  if (!option?.provider_id?.includes("local-delivery")) return null
  return option.data?.id === "pickup" ? "pickup" : "delivery"
}

type ChosenMethod = { input: { cart_id: string; options: { id: string; data?: Record<string, unknown> }[] } }
type Held = { booking_id: string; was: string } | undefined

chainHook<ChosenMethod, Held>(addShippingMethodToCartWorkflow.hooks.validate, {
  name: "local-delivery.hold",
  rank: 50,
  invoke: async ({ input }, { container }) => {
    for (const option of input.options) {
      const mode = await ownOption(container, option.id)
      if (!mode) continue
      const slot = await checkSlot(container, input.cart_id, option.data?.slot_id, mode, new Date())
      const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
      const place = await service.holdPlace(input.cart_id, slot.id, holdEnd())
      if (!place.ok) return refuseSlot(place.code)
    }
    // No compensation: a hold that leads nowhere runs out by itself.
  },
})

const tooFar = () =>
  refuse("delivery.too_far", "Cette adresse est hors de la zone de livraison. Choisissez le retrait au comptoir.")

type CompletedCart = { input: { id: string } }
type Booked = { booking_id: string }

chainHook<CompletedCart, Booked>(completeCartWorkflow.hooks.validate, {
  name: "local-delivery.book",
  rank: 50,
  invoke: async ({ input }, { container }) => {
    const cart = await deliveredCart(container, input.id)
    const data = cart?.shipping_methods[0]?.data
    // Completed once more: nothing to book. Another carrier's method: not ours to book.
    if (!cart || cart.completed_at || !data || !("slot_id" in data)) return
    const mode = data.mode === "pickup" ? "pickup" : "delivery"
    if (mode === "delivery") {
      const decision = await decideCart(container, cart)
      if (!decision?.deliverable) tooFar()
    }
    const slot = await checkSlot(container, cart.id, data.slot_id, mode, new Date())
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const place = await service.bookPlace(cart.id, slot.id)
    if (!place.ok) return refuseSlot(place.code)
    // A place that was booked before this run is not this run's to give back.
    return place.was === "booked" ? undefined : { booking_id: place.booking_id }
  },
  compensate: async (booked, { container }) => {
    if (!booked) return
    await container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE).unbookPlace(booked.booking_id, holdEnd())
  },
})
