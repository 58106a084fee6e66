import Link from "next/link"
import { AddButton } from "@/features/basket/add-button"
import { stepperWords } from "@/features/basket/stepper-words"
import { pictured } from "@/features/article/pictured"
import { titleParts } from "@/features/article/title-parts"
import { looksOf } from "@/features/picture/look"
import { Picture } from "@/features/picture/picture"
import type { Speech } from "@/lib/speech"
import type { Card } from "@/lib/types"
import { Price } from "@/ui/price"

/** One of a menu that runs through several trades. */
export type Course = { reason: string; card: Card }

/** Who comes for food finds books: three counters, one idea. */
export function PairingStrip({ speech, courses }: { speech: Speech; courses: Course[] }) {
  const { t, href, euros } = speech
  const looks = looksOf(
    courses.map(({ card }) => pictured(card)),
    courses.length,
  )
  return (
    <ol data-testid="pairing-strip">
      {courses.map(({ reason, card }, i) => {
        const { name, rest } = titleParts(card)
        return (
          <li key={card.id} className="art">
            <span className="q">{reason}</span>
            <div className="im">
              <Link href={href(`/article/${card.handle}`)} tabIndex={-1} aria-hidden="true" prefetch={false}>
                <Picture article={pictured(card)} look={looks[i]} />
              </Link>
              <AddButton
                variantId={card.id}
                unitCents={card.price_cents}
                inStock={card.in_stock}
                words={stepperWords(speech, card.title)}
              />
            </div>
            <h3>
              <Link href={href(`/article/${card.handle}`)} prefetch={false}>
                {name}
                {rest && <span>, {rest}</span>}
              </Link>
            </h3>
            <p className="chez">
              {card.author && <>{card.author} · </>}
              <Link href={href(`/boutique/${card.shop.handle}`)} prefetch={false}>
                {card.shop.name}
              </Link>
            </p>
            <p className="bas">
              <Price speech={speech} cents={card.price_cents} isEstimate={card.sold_by === "weight"} />
              {card.unit_price_cents !== null && card.unit_price_unit && (
                <span className="kg">
                  {t(`price.per.${card.unit_price_unit}`, { amount: euros(card.unit_price_cents) })}
                </span>
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
