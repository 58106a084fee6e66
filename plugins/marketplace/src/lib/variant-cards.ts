import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { availableQuantity, saleVariants } from "./sold-lines"

type Card = { price_cents: number; image: unknown }

const cardSql = `select c.id, (c.card->>'price_cents')::int as price_cents, c.card->'image' as image
  from article_card c where c.id = any(?)`

/** What lists show of articles: from the sale, with price and picture from the search's cards. */
export async function cardsOfVariants(container: MedusaContainer, ids: string[]) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [variants, { rows }] = await Promise.all([
    saleVariants(container, ids, { withStock: true }),
    knex.raw(cardSql, [ids]),
  ])
  const cards = new Map((rows as (Card & { id: string })[]).map((card) => [card.id, card]))
  return new Map(
    [...variants].map(([id, variant]) => {
      const { title, handle, vendor } = variant.product
      const card = cards.get(id)
      return [
        id,
        {
          title,
          product_handle: handle,
          shop: vendor ? { handle: vendor.handle, name: vendor.name } : null,
          price_cents: card?.price_cents ?? null,
          image: card?.image ?? null,
          found: {
            shop: vendor ?? null,
            isPublished: variant.is_on_sale,
            left: availableQuantity(variant),
          },
        },
      ] as const
    }),
  )
}
