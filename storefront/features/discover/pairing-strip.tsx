import { pictured } from "@/features/article/pictured"
import { looksOf } from "@/features/picture/look"
import type { Speech } from "@/lib/speech"
import type { Card } from "@/lib/types"
import { Price } from "@/ui/price"
import { UnitPrice } from "@/ui/unit-price"
import { CardName, CardPicture, CardSeller } from "@/features/article/card-parts"

/** One of a menu that runs through several trades. */
export type Course = { reason: string; card: Card }

/** Who comes for food finds books: three counters, one idea. */
export function PairingStrip({ speech, courses }: { speech: Speech; courses: Course[] }) {
  const looks = looksOf(courses.map(({ card }) => pictured(card)))
  return (
    <ol data-testid="pairing-strip">
      {courses.map(({ reason, card }, i) => (
        <li key={card.id} className="art">
          <span className="q">{reason}</span>
          <CardPicture speech={speech} card={card} look={looks[i]} />
          <CardName speech={speech} card={card} />
          <CardSeller speech={speech} card={card} />
          <p className="bas">
            <Price speech={speech} cents={card.price_cents} isEstimate={card.sold_by === "weight"} />
            <UnitPrice speech={speech} card={card} />
          </p>
        </li>
      ))}
    </ol>
  )
}
