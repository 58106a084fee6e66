import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound, refuse } from "@pignon/kit"
import { basketOf } from "../../../lib/basket"

/** A shop of a basket. */
export type ShopInBasket = { cart_id: string; handle: string }

/** The lines of one shop in a basket. @throws `cart.completed`, `shop.not_in_basket`. */
export const findShopLinesStep = createStep("find-shop-lines", async (input: ShopInBasket, { container }) => {
  const basket = await basketOf(container, input.cart_id)
  if (basket.is_completed) refuse("cart.completed", "Ce panier est déjà une commande.")
  const group = basket.groups.find(({ shop }) => shop?.handle === input.handle)
  if (!group) notFound("shop.not_in_basket", "Cette boutique n’est pas dans le panier.")
  return new StepResponse(group.lines.map(({ line_id }) => line_id))
})
