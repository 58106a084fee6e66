import type { MedusaContainer } from "@medusajs/framework/types"
import { addShippingMethodToCartWorkflow, completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { chainHook } from "@pignon/kit"
import { cartTerms, deliveredCart, type DeliveredCart } from "../../lib/cart-delivery"
import { checkDeliverable, checkFindable, checkSlot, refuseSlot } from "../../lib/check-slot"
import { ownOptions } from "../../lib/own-option"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../modules/local-delivery"

const holdEnd = (service: LocalDeliveryModuleService) =>
  new Date(Date.now() + service.settings.holdMinutes * 60_000)

async function checkAddress(container: MedusaContainer, cart: DeliveredCart | null, mode: string) {
  if (cart && mode === "delivery") checkDeliverable((await cartTerms(container, cart)).decision)
}

type ChosenMethod = { input: { cart_id: string; options: { id: string; data?: Record<string, unknown> }[] } }

chainHook<ChosenMethod, void>(addShippingMethodToCartWorkflow.hooks.validate, {
  name: "local-delivery.hold",
  rank: 50,
  invoke: async ({ input }, { container }) => {
    const own = await ownOptions(
      container,
      input.options.map(({ id }) => id),
    )
    const chosen = input.options.find(({ id }) => own.has(id))
    const mode = chosen && own.get(chosen.id)
    if (!chosen || !mode) return
    await checkAddress(container, await deliveredCart(container, input.cart_id), mode)
    const slot = await checkSlot(container, input.cart_id, chosen.data?.slot_id, mode, new Date())
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const place = await service.holdPlace(input.cart_id, slot.id, holdEnd(service))
    if (!place.ok) refuseSlot(place.code)
    // No compensation: a hold that leads nowhere runs out by itself.
  },
})

type CompletedCart = { input: { id: string } }
type Booked = { booking_id: string }

chainHook<CompletedCart, Booked>(completeCartWorkflow.hooks.validate, {
  name: "local-delivery.book",
  rank: 50,
  invoke: async ({ input }, { container }) => {
    const cart = await deliveredCart(container, input.id)
    // Completed once more: nothing to book.
    if (!cart || cart.completed_at) return
    const own = await ownOptions(
      container,
      cart.shipping_methods.map(({ shipping_option_id }) => shipping_option_id),
    )
    const method = cart.shipping_methods.find(
      ({ shipping_option_id }) => shipping_option_id && own.has(shipping_option_id),
    )
    const mode = method?.shipping_option_id && own.get(method.shipping_option_id)
    // Another carrier's method: not ours to book.
    if (!method || !mode) return
    await checkAddress(container, cart, mode)
    if (mode === "delivery") checkFindable(cart.shipping_address)
    const slot = await checkSlot(container, cart.id, method.data?.slot_id, mode, new Date())
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const place = await service.bookPlace(cart.id, slot.id)
    if (!place.ok) return refuseSlot(place.code)
    // A place that was booked before this run is not this run's to give back.
    return place.was === "booked" ? undefined : { booking_id: place.booking_id }
  },
  compensate: async (booked, { container }) => {
    if (!booked) return
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    await service.unbookPlace(booked.booking_id, holdEnd(service))
  },
})
