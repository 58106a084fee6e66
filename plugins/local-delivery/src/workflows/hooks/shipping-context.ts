import type { MedusaContainer } from "@medusajs/framework/types"
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
  listShippingOptionsForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { chainHook } from "@pignon/kit"
import { cartFee, decideCart, deliveredCart } from "../../lib/cart-delivery"

const name = "local-delivery.context"
/** Key of what this plugin tells Medusa's shipping rules and its own provider. */
type Context = { local_delivery: { deliverable: string; fee_cents: number } }

async function contextOf(container: MedusaContainer, cartId: string | undefined): Promise<Context> {
  const cart = cartId ? await deliveredCart(container, cartId) : null
  const decision = cart ? await decideCart(container, cart) : null
  const fee = cart && decision?.deliverable ? await cartFee(container, cart, decision) : null
  // Medusa compares rule values as text.
  return { local_delivery: { deliverable: String(fee !== null), fee_cents: fee ?? 0 } }
}

type ForCart = { cart?: { id: string } }

for (const workflow of [listShippingOptionsForCartWorkflow, listShippingOptionsForCartWithPricingWorkflow]) {
  chainHook<ForCart, Context>(workflow.hooks.setShippingOptionsContext, {
    name,
    invoke: ({ cart }, { container }) => contextOf(container, cart?.id),
  })
}

type ForPrice = { input?: { cart_id?: string } }

for (const workflow of [listShippingOptionsForCartWithPricingWorkflow, calculateShippingOptionsPricesWorkflow]) {
  chainHook<ForPrice, Context>(workflow.hooks.setCalculatedShippingPricingContext, {
    name,
    invoke: ({ input }, { container }) => contextOf(container, input?.cart_id),
  })
}
