import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, refuse } from "@pignon/kit"
import { basketOf } from "../../../lib/basket"
import { SHOPPER_MODULE, type ShopperModuleService } from "../../../modules/shopper"
import type { WishChange } from "../../../modules/shopper/sql"

/** What a shopper says of his basket. */
export type WishesInput = {
  cart_id: string
  wishes: Omit<WishChange, "declared_of_age_at"> & { is_of_age?: boolean }
}

/**
 * Keeps what a shopper says, for lines and shops that are in his basket.
 * No compensation: it is one statement.
 * @throws `cart.completed`, `wish.line_unknown`, `shop.not_in_basket`.
 */
export const saveWishesStep = createStep("save-wishes", async (input: WishesInput, { container }) => {
  const { is_of_age, ...said } = input.wishes
  const basket = await basketOf(container, input.cart_id)
  if (basket.is_completed) refuse("cart.completed", "Ce panier est déjà une commande.")
  const lines = new Set(basket.groups.flatMap((group) => group.lines.map(({ line_id }) => line_id)))
  const shops = new Set(basket.groups.flatMap(({ shop }) => shop?.handle ?? []))
  // Taking something back is always allowed, also for what has left the basket.
  const given = (record: Record<string, unknown> = {}) =>
    Object.keys(record).filter((k) => record[k] !== null)
  if (given(said.lines).some((id) => !lines.has(id)))
    invalid("wish.line_unknown", "Une de ces lignes n’est pas dans le panier. Rechargez la page.")
  if (given(said.notes).some((handle) => !shops.has(handle)))
    invalid("shop.not_in_basket", "Une de ces boutiques n’est pas dans le panier. Rechargez la page.")
  const age =
    is_of_age === undefined ? {} : { declared_of_age_at: is_of_age ? new Date().toISOString() : null }
  await container.resolve<ShopperModuleService>(SHOPPER_MODULE).saveWish(input.cart_id, { ...said, ...age })
  return new StepResponse({ cart_id: input.cart_id })
})
