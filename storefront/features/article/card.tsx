import Link from "next/link"
import { AddButton } from "@/features/basket/add-button"
import { stepperWords } from "@/features/basket/stepper-words"
import { compositionOf, Picture } from "@/features/picture/picture"
import type { Composition } from "@/features/picture/pieces"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { Card } from "@/lib/types"
import { Price } from "@/ui/price"
import { pictured } from "./pictured"

function ArticleCard({
  speech,
  card,
  composition,
  isWide,
}: {
  speech: Speech
  card: Card
  composition: Composition
  isWide: boolean
}) {
  const { t, href, euros } = speech
  const address = href(`/article/${card.handle}`)
  return (
    <article className={isWide ? "art gd" : "art"} data-testid="article-card">
      <div className="im">
        <Link href={address} tabIndex={-1} aria-hidden="true">
          <Picture article={pictured(card)} composition={composition} />
        </Link>
        <div className="ticket">
          <Price speech={speech} cents={card.price_cents} isEstimate={card.sold_by === "weight"} />
        </div>
        <AddButton
          variantId={card.id}
          unitCents={card.price_cents}
          inStock={card.in_stock}
          words={stepperWords(speech, card.title)}
        />
      </div>
      <p className="dessous">
        {card.unit_price_cents !== null && card.unit_price_unit && (
          <span className="kg">
            {t(`price.per.${card.unit_price_unit}`, { amount: euros(card.unit_price_cents) })}
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
        <Link href={href(`/boutique/${card.shop.handle}`)}>{card.shop.name}</Link>
        {!card.in_stock && <> · {t("list.sold_out")}</>}
      </p>
    </article>
  )
}

const WIDE_EVERY = 8

/** A wall of articles; neighbours never share a composition, and one double card in eight breaks the wall. */
export async function ArticleGrid({ cards, hasWide = true }: { cards: Card[]; hasWide?: boolean }) {
  const speech = await speak()
  let previous: Composition | undefined
  return (
    <div className="grille">
      {cards.map((card, i) => {
        previous = compositionOf(pictured(card), previous)
        return (
          <ArticleCard
            key={card.id}
            speech={speech}
            card={card}
            composition={previous}
            isWide={hasWide && i % WIDE_EVERY === 5}
          />
        )
      })}
    </div>
  )
}
