import { ReachLine } from "@/features/delivery/reach-line"
import { looksOf, widesOf, type Look } from "@/features/picture/look"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { Card } from "@/lib/types"
import { Price } from "@/ui/price"
import { Seal } from "@/ui/seal"
import { UnitPrice } from "@/ui/unit-price"
import { CardName, CardPicture, CardSeller } from "./card-parts"
import { pictured } from "./pictured"

type Of = { speech: Speech; card: Card; look: Look; isWide: boolean; isFirst: boolean; isPrefetched: boolean }

function ArticleCard({ speech, card, look, isWide, isFirst, isPrefetched }: Of) {
  const { t, euros } = speech
  return (
    <article className={isWide ? "art gd" : "art"} data-testid="article-card">
      <CardPicture speech={speech} card={card} look={look} isFirst={isFirst}>
        <div className="ticket">
          <Price speech={speech} cents={card.price_cents} isEstimate={card.sold_by === "weight"} />
        </div>
      </CardPicture>
      <p className="dessous">
        <UnitPrice speech={speech} card={card} />
        {card.sold_by === "weight" && (
          <span className="kg">{t("price.at_most", { amount: euros(card.max_price_cents) })}</span>
        )}
        {card.label && <Seal>{card.label}</Seal>}
      </p>
      {/* One page of articles prefetched is the frame of all of them. */}
      <CardName speech={speech} card={card} isPrefetched={isPrefetched} hasSize />
      <CardSeller speech={speech} card={card} />
      {card.in_stock ? (
        <ReachLine shop={card.shop.handle} leadHours={card.lead_time_hours} />
      ) : (
        <span className="portee out">{t("list.sold_out")}</span>
      )}
    </article>
  )
}

const COLUMNS = 4

/** A wall of articles; neighbours never share a composition, and a double card now and then breaks the wall. */
export async function ArticleGrid({
  cards,
  hasWide = true,
  firstRow = 0,
}: {
  cards: Card[]
  hasWide?: boolean
  /** How many pictures are seen at once, and loaded first. */
  firstRow?: number
}) {
  const speech = await speak()
  const looks = looksOf(cards.map(pictured))
  const wides = hasWide ? widesOf(looks, COLUMNS) : new Set<number>()
  return (
    <div className="grille">
      {cards.map((card, i) => {
        const look = looks[i]
        return (
          look && (
            <ArticleCard
              key={card.id}
              speech={speech}
              card={card}
              look={look}
              isWide={wides.has(i)}
              isFirst={i < firstRow}
              isPrefetched={firstRow > 0 && i === 0}
            />
          )
        )
      })}
    </div>
  )
}
