import type { MedusaContainer } from "@medusajs/framework/types"
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
  listShippingOptionsForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { chainHook } from "@pignon/kit"
import { cartTerms, deliveredCart, feeIn, type CartTerms } from "../../lib/cart-delivery"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../modules/local-delivery"

const name = "local-delivery.context"

/** What this plugin tells Medusa's shipping rules. Medusa compares rule values as text. */
type RuleContext = { local_delivery: { deliverable: string } }

/** What it tells its own provider: what each way costs, in cents. */
type PriceContext = { local_delivery: { delivery_fee_cents: number; pickup_fee_cents: number } }

async function termsOf(container: MedusaContainer, cartId: string | undefined): Promise<CartTerms | null> {
  const cart = cartId ? await deliveredCart(container, cartId) : null
  return cart ? cartTerms(container, cart) : null
}

async function ruleContext(container: MedusaContainer, cartId: string | undefined): Promise<RuleContext> {
  const terms = await termsOf(container, cartId)
  // A basket below the area's minimum still sees the option: choosing it is refused with the amount that is missing.
  return { local_delivery: { deliverable: String(Boolean(terms?.decision?.area)) } }
}

type ForCart = { cart?: { id: string } }

for (const workflow of [listShippingOptionsForCartWorkflow, listShippingOptionsForCartWithPricingWorkflow]) {
  chainHook<ForCart, RuleContext>(workflow.hooks.setShippingOptionsContext, {
    name,
    invoke: ({ cart }, { container }) => ruleContext(container, cart?.id),
  })
}

type Chosen = { data?: Record<string, unknown> | null }
/** The two workflows name the same thing differently. */
type ForPrice = { input?: { cart_id?: string; options?: Chosen[]; shipping_options?: Chosen[] } }

/** The windows the options are asked for with: what is being chosen, or was chosen before. */
async function chosenSlots(container: MedusaContainer, { input }: ForPrice) {
  const chosen = [...(input?.options ?? []), ...(input?.shipping_options ?? [])]
  const ids = chosen.flatMap(({ data }) => (typeof data?.slot_id === "string" ? data.slot_id : []))
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  return ids.length ? service.listDeliverySlots({ id: ids }, { take: ids.length }) : []
}

async function priceContext(container: MedusaContainer, told: ForPrice): Promise<PriceContext> {
  const [terms, slots] = await Promise.all([
    termsOf(container, told.input?.cart_id),
    chosenSlots(container, told),
  ])
  const cost = (mode: "delivery" | "pickup") => {
    const slot = slots.find((candidate) => candidate.mode === mode) ?? { fee_cents: 0, pickup_point_id: null }
    return terms ? (feeIn(terms, { ...slot, mode }) ?? 0) : 0
  }
  return { local_delivery: { delivery_fee_cents: cost("delivery"), pickup_fee_cents: cost("pickup") } }
}

for (const workflow of [
  listShippingOptionsForCartWithPricingWorkflow,
  calculateShippingOptionsPricesWorkflow,
]) {
  chainHook<ForPrice, PriceContext>(workflow.hooks.setCalculatedShippingPricingContext, {
    name,
    invoke: (told, { container }) => priceContext(container, told),
  })
}
