import Link from "next/link"
import { AddButton } from "@/features/basket/add-button"
import { compositionOf, Picture, type Pictured } from "@/features/picture/picture"
import type { Composition } from "@/features/picture/pieces"
import { euros } from "@/lib/format"
import type { Card } from "@/lib/types"
import { said, words } from "@/lib/words"
import { Price } from "@/ui/price"

/** What the picture of an article is composed from. */
export const pictured = (card: Card): Pictured => ({
  handle: card.handle,
  title: card.title,
  author: card.author,
  isbn: card.isbn,
  shopCode: card.shop.code,
  image: card.image,
})

function ArticleCard({
  card,
  composition,
  isWide,
}: {
  card: Card
  composition: Composition
  isWide: boolean
}) {
  const address = `/article/${card.handle}`
  return (
    <article className={isWide ? "art gd" : "art"} data-testid="article-card">
      <div className="im">
        <Link href={address} tabIndex={-1} aria-hidden="true">
          <Picture article={pictured(card)} composition={composition} />
        </Link>
        <div className="ticket">
          <Price cents={card.price_cents} isEstimate={card.sold_by === "weight"} />
        </div>
        <AddButton variantId={card.id} title={card.title} inStock={card.in_stock} />
      </div>
      <p className="dessous">
        {card.unit_price_cents !== null && card.unit_price_unit && (
          <span className="kg">
            {euros(card.unit_price_cents)} {said(words.units, card.unit_price_unit)}
          </span>
        )}
        {card.label && <span className="sceau">{card.label}</span>}
      </p>
      <h3>
        <Link href={address}>{card.title}</Link>
        {card.variant_title && <span> · {card.variant_title}</span>}
      </h3>
      <p className="chez">
        {card.author && <>{card.author} · </>}
        <Link href={`/boutique/${card.shop.handle}`}>{card.shop.name}</Link>
        {!card.in_stock && <> · épuisé</>}
      </p>
    </article>
  )
}

const WIDE_EVERY = 8

/** A wall of articles; neighbours never share a composition, and one double card in eight breaks the wall. */
export function ArticleGrid({ cards, hasWide = true }: { cards: Card[]; hasWide?: boolean }) {
  let previous: Composition | undefined
  return (
    <div className="grille">
      {cards.map((card, i) => {
        previous = compositionOf(pictured(card), previous)
        return (
          <ArticleCard
            key={card.id}
            card={card}
            composition={previous}
            isWide={hasWide && i % WIDE_EVERY === 5}
          />
        )
      })}
    </div>
  )
}
