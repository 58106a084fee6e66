import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { wishesOf, type Wishes } from "../domain/wishes"
import { SHOPPER_MODULE, type ShopperModuleService } from "../modules/shopper"

/** What a shopper said of his basket. */
export async function basketWishes(container: MedusaContainer, cartId: string): Promise<Wishes> {
  const service = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  const [row] = await service.listBasketWishes({ cart_id: cartId }, { take: 1 })
  return wishesOf(row ?? null)
}

/** What a shopper said of the basket that became this order. */
export async function orderWishes(container: MedusaContainer, orderId: string): Promise<Wishes> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: orderId },
  })
  const cartId = data[0]?.cart_id
  return cartId ? basketWishes(container, cartId) : wishesOf(null)
}
