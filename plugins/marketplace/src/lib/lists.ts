import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "@pignon/kit"
import { planFill } from "../domain/fill"
import { SHOPPER_MODULE, type ShopperModuleService } from "../modules/shopper"
import { cardsOfVariants } from "./variant-cards"
import { usualItems } from "./ordered-items"

/** The id of the list that is computed from past orders. */
export const USUAL = "usual"

type Item = { id: string; variant_id: string; title: string; quantity: number }
type StoredList = { id: string; name: string; items: Item[] }

async function storedLists(
  container: MedusaContainer,
  customerId: string,
  id?: string,
): Promise<StoredList[]> {
  const service = container.resolve<ShopperModuleService>(SHOPPER_MODULE)
  const lists = await service.listShoppingLists(
    { customer_id: customerId, ...(id ? { id } : {}) },
    { relations: ["items"], order: { created_at: "ASC" }, take: 100 },
  )
  return lists.map(({ id, name, items }) => ({
    id,
    name,
    items: [...items].sort((a, b) => a.id.localeCompare(b.id)),
  }))
}

async function usualList(container: MedusaContainer, customerId: string): Promise<StoredList> {
  const items = await usualItems(container, customerId)
  return { id: USUAL, name: USUAL, items: items.map((item) => ({ id: item.variant_id, ...item })) }
}

/** A customer's list as it is stored, or the computed one. @throws `list.not_found`. */
export async function ownList(
  container: MedusaContainer,
  customerId: string,
  id: string,
): Promise<StoredList> {
  if (id === USUAL) return usualList(container, customerId)
  const [list] = await storedLists(container, customerId, id)
  return list ?? notFound("list.not_found", "Cette liste n’existe pas.")
}

/** Lists with what each article is today: its price, whether it can be had, and if not, why. */
async function shown(container: MedusaContainer, lists: StoredList[]) {
  const ids = lists.flatMap(({ items }) => items.map(({ variant_id }) => variant_id))
  const cards = await cardsOfVariants(container, [...new Set(ids)])
  return lists.map(({ id, name, items }) => ({
    id,
    name,
    is_usual: id === USUAL,
    items: items.map((item) => {
      const card = cards.get(item.variant_id)
      const { missing } = planFill([{ ...item, found: card?.found ?? null }])
      return {
        id: item.id,
        variant_id: item.variant_id,
        quantity: item.quantity,
        title: card?.title ?? item.title,
        shop: card?.shop ?? null,
        product_handle: card?.product_handle ?? null,
        price_cents: card?.price_cents ?? null,
        image: card?.image ?? null,
        in_stock: card ? card.found.left === null || card.found.left > 0 : false,
        reason: missing[0]?.reason ?? null,
      }
    }),
  }))
}

/** Every list of a customer, the usual one first. */
export async function shownLists(container: MedusaContainer, customerId: string) {
  const [usual, stored] = await Promise.all([
    usualList(container, customerId),
    storedLists(container, customerId),
  ])
  return shown(container, [usual, ...stored])
}

/** One list of a customer. @throws `list.not_found`. */
export async function shownList(container: MedusaContainer, customerId: string, id: string) {
  const [list] = await shown(container, [await ownList(container, customerId, id)])
  return list
}
