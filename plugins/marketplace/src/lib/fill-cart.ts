import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { addToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows"
import { notFound, refuse } from "@pignon/kit"
import { planFill, type AddedAgain, type MissingAgain } from "../domain/fill"
import { availableQuantity, saleVariants } from "./sold-lines"

/** An article with how many of it, as an order or a list names it. */
export type Again = { variant_id: string | null; title: string; quantity: number }

/** What is to be put into which basket, for whom. */
export type FillInput = {
  items: Again[]
  /** A new basket when left out. */
  cart_id?: string
  customer_id?: string | null
}

type Cart = {
  id: string
  completed_at: Date | null
  customer_id: string | null
  customer?: { has_account: boolean } | null
  items: { variant_id: string | null; quantity: number }[]
}

async function knownCart(
  container: MedusaContainer,
  { cart_id, customer_id }: FillInput,
): Promise<Cart | null> {
  if (!cart_id) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "customer_id",
      "customer.has_account",
      "items.variant_id",
      "items.quantity",
    ],
    filters: { id: cart_id },
  })
  const cart = data[0] as unknown as Cart | undefined
  const isAnothers = cart?.customer?.has_account && cart.customer_id !== customer_id
  if (!cart || isAnothers) notFound("cart.not_found", "Ce panier n’existe plus.")
  if (cart.completed_at) refuse("cart.completed", "Ce panier est déjà une commande.")
  return cart
}

async function newCart(container: MedusaContainer, customerId: string | null | undefined): Promise<string> {
  const [[region], [store]] = await Promise.all([
    container.resolve(Modules.REGION).listRegions({}, { take: 1 }),
    container.resolve(Modules.STORE).listStores({}, { take: 1 }),
  ])
  const { result } = await createCartWorkflow(container).run({
    input: {
      region_id: region?.id,
      sales_channel_id: store?.default_sales_channel_id ?? undefined,
      ...(customerId ? { customer_id: customerId } : {}),
    },
  })
  return result.id
}

/** How many of each article are wanted, once an article. */
function merged(items: Again[]): Again[] {
  const all = new Map<string, Again>()
  for (const item of items) {
    const key = item.variant_id ?? `gone:${item.title}`
    const known = all.get(key)
    all.set(key, { ...item, quantity: item.quantity + (known?.quantity ?? 0) })
  }
  return [...all.values()]
}

async function planned(container: MedusaContainer, items: Again[], cart: Cart | null) {
  const ids = items.flatMap(({ variant_id }) => variant_id ?? [])
  const variants = await saleVariants(container, ids, { withStock: true })
  const held = (id: string) =>
    (cart?.items ?? [])
      .filter(({ variant_id }) => variant_id === id)
      .reduce((sum, { quantity }) => sum + Number(quantity), 0)
  return planFill(
    items.map((item) => {
      const variant = item.variant_id ? variants.get(item.variant_id) : undefined
      if (!variant || !item.variant_id) return { ...item, found: null }
      const left = availableQuantity(variant)
      return {
        ...item,
        found: {
          shop: variant.product.vendor ?? null,
          isPublished: variant.is_on_sale,
          left: left === null ? null : left - held(item.variant_id),
        },
      }
    }),
  )
}

/** Puts into a basket what can be sold today, and names the rest. @throws `cart.not_found`, `cart.completed`. */
export async function fillCart(
  container: MedusaContainer,
  input: FillInput,
): Promise<{ cart_id: string; added: AddedAgain[]; missing: MissingAgain[] }> {
  const cart = await knownCart(container, input)
  const { added, missing } = await planned(container, merged(input.items), cart)
  const cart_id = cart?.id ?? (await newCart(container, input.customer_id))
  if (added.length) {
    const items = added.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
    await addToCartWorkflow(container).run({ input: { cart_id, items } })
  }
  return { cart_id, added, missing }
}
