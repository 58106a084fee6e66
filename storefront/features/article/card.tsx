import Link from "next/link"
import { AddButton } from "@/features/basket/add-button"
import { stepperWords } from "@/features/basket/stepper-words"
import { ReachLine } from "@/features/delivery/reach-line"
import { looksOf, widesOf, type Look } from "@/features/picture/look"
import { Picture } from "@/features/picture/picture"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { Card } from "@/lib/types"
import { Price } from "@/ui/price"
import { pictured } from "./pictured"
import { titleParts } from "./title-parts"

type Of = { speech: Speech; card: Card; look: Look; isWide: boolean; isFirst: boolean; isPrefetched: boolean }

function ArticleCard({ speech, card, look, isWide, isFirst, isPrefetched }: Of) {
  const { t, href, euros } = speech
  const address = href(`/article/${card.handle}`)
  const { name, rest } = titleParts(card)
  const detail = [rest, card.variant_title].filter(Boolean).join(", ")
  return (
    <article className={isWide ? "art gd" : "art"} data-testid="article-card">
      <div className="im">
        <Link href={address} tabIndex={-1} aria-hidden="true" prefetch={false}>
          <Picture article={pictured(card)} look={look} isFirst={isFirst} />
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
        {card.sold_by === "weight" && (
          <span className="kg">{t("price.at_most", { amount: euros(card.max_price_cents) })}</span>
        )}
        {card.label && <span className="sceau">{card.label}</span>}
      </p>
      <h3>
        {/* One page of articles prefetched is the frame of all of them. */}
        <Link href={address} prefetch={isPrefetched ? undefined : false}>
          {name}
          {detail && <span>, {detail}</span>}
        </Link>
      </h3>
      <p className="chez">
        {card.author && <>{card.author} · </>}
        <Link href={href(`/boutique/${card.shop.handle}`)} prefetch={false}>
          {card.shop.name}
        </Link>
      </p>
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
  const looks = looksOf(cards.map(pictured), COLUMNS)
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
