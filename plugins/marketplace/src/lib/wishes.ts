import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { wishesOf, type ToldWishes } from "../domain/wishes"
import { SHOPPER_MODULE, type ShopperModuleService } from "../modules/shopper"

/** What a shopper said of his basket; lines by their ids. */
export async function basketWishes(container: MedusaContainer, cartId: string): Promise<ToldWishes> {
  const service = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  const [row] = await service.listBasketWishes({ cart_id: cartId }, { take: 1 })
  return wishesOf(row ?? null)
}

async function cartOf(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: orderId },
  })
  return data[0]?.cart_id ?? null
}

/** What a shopper said of the basket that became this order; lines by the basket's ids. */
export async function orderWishes(container: MedusaContainer, orderId: string): Promise<ToldWishes> {
  const cartId = await cartOf(container, orderId)
  return cartId ? basketWishes(container, cartId) : wishesOf(null)
}

/** The same, lines by variant: an order's lines have ids of their own, the variant is what both sides know. */
export async function saidOf(container: MedusaContainer, orderId: string): Promise<ToldWishes> {
  const cartId = await cartOf(container, orderId)
  if (!cartId) return wishesOf(null)
  const wishes = await basketWishes(container, cartId)
  const ids = Object.keys(wishes.lines)
  if (ids.length === 0) return wishes
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "line_item",
    fields: ["id", "variant_id"],
    filters: { id: ids },
  })
  const items = data as unknown as { id: string; variant_id: string | null }[]
  const byVariant = items.flatMap(({ id, variant_id }) => {
    const wish = wishes.lines[id]
    return wish && variant_id ? [[variant_id, wish] as const] : []
  })
  return { ...wishes, lines: Object.fromEntries(byVariant) }
}
