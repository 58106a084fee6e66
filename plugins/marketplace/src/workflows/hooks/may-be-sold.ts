import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { chainHook, refuse } from "@pignon/kit"
import { firstTrouble } from "../../lib/basket"
import { changedPrice } from "../../lib/basket/prices"
import {
  refuseBeyondStock,
  refuseChangedPrice,
  refusePromotion,
  refuseUnsellable,
  saleVariants,
  type Wanted,
} from "../../lib/sold-lines"

const name = "marketplace.may-be-sold"
const rank = 10

type AddedItems = { input: { items?: { variant_id?: string; quantity: unknown }[] } }

async function refuseAdded(
  { input }: AddedItems,
  { container }: { container: MedusaContainer },
): Promise<void> {
  const wanted = (input.items ?? []).map((item) => ({
    variant_id: item.variant_id,
    quantity: Number(item.quantity),
  }))
  const variants = await saleVariants(
    container,
    wanted.flatMap((item) => item.variant_id ?? []),
  )
  refuseUnsellable(wanted, variants)
}

// A basket can be opened with articles in it.
chainHook<AddedItems, void>(createCartWorkflow.hooks.validate, { name, rank, invoke: refuseAdded })
chainHook<AddedItems, void>(addToCartWorkflow.hooks.validate, { name, rank, invoke: refuseAdded })

type UpdatedItem = { input: { item_id: string; update: { quantity?: unknown } } }

chainHook<UpdatedItem, void>(updateLineItemInCartWorkflow.hooks.validate, {
  name,
  rank,
  invoke: async ({ input }, { container }) => {
    const quantity = input.update.quantity
    if (quantity === undefined || Number(quantity) === 0) return // Taking an article out is always allowed.
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "line_item",
      fields: ["variant_id"],
      filters: { id: input.item_id },
    })
    const wanted = data.map((item) => ({ variant_id: item?.variant_id, quantity: Number(quantity) }))
    refuseUnsellable(
      wanted,
      await saleVariants(
        container,
        wanted.flatMap((item) => item.variant_id ?? []),
      ),
    )
  },
})

type Adjusted = ({ adjustments?: unknown[] | null } | null)[] | null
type Discounts = { items?: Adjusted; shipping_methods?: Adjusted; credit_lines?: unknown[] | null }

const isDiscounted = ({ items, shipping_methods, credit_lines }: Discounts) =>
  Boolean(credit_lines?.length) ||
  [...(items ?? []), ...(shipping_methods ?? [])].some((one) => one?.adjustments?.length)

type CompletedCart = { input: { id: string } }

chainHook<CompletedCart, void>(completeCartWorkflow.hooks.validate, {
  name,
  rank,
  invoke: async ({ input }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart",
      fields: [
        "id",
        "completed_at",
        "items.variant_id",
        "items.quantity",
        "items.adjustments.id",
        "shipping_methods.adjustments.id",
        "credit_lines.id",
      ],
      filters: { id: input.id },
    })
    const cart = data[0]
    if (!cart || cart.completed_at) return // Medusa asks again when a completed cart is completed once more.
    const wanted: Wanted[] = (cart.items ?? []).flatMap((item: Wanted | null) =>
      item ? [{ variant_id: item.variant_id, quantity: Number(item.quantity) }] : [],
    )
    const ids = wanted.flatMap((item) => item.variant_id ?? [])
    const variants = await saleVariants(container, ids, { withStock: true })
    refuseUnsellable(wanted, variants)
    refuseBeyondStock(wanted, variants)
    // Promotions that apply by themselves come without a code; an order with a discount could never be settled.
    if (isDiscounted(cart as Discounts)) refusePromotion()
    const changed = await changedPrice(container, input.id)
    if (changed !== null) refuseChangedPrice(changed)
    const trouble = await firstTrouble(container, input.id)
    if (trouble) refuse(trouble.code, trouble.message)
  },
})
