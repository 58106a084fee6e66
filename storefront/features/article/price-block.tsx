import type { Speech } from "@/lib/speech"
import type { Card } from "@/lib/types"
import { Price } from "@/ui/price"
import { unitPriceOf } from "@/ui/unit-price"

type Of = { speech: Speech; card: Card }

const SCALE = { from: 16, to: 584 } as const

/** The scale of what is weighed: what was asked for in the middle, the most it may be at its right end. */
function Scale({ speech: { euros, weight, t }, card }: Of) {
  const grams = card.estimated_weight_grams
  if (!grams || card.price_cents === 0) return null
  const over = card.max_price_cents / card.price_cents
  const middle = (SCALE.from + SCALE.to) / 2
  const ticks = Array.from({ length: 13 }, (_, i) => SCALE.from + (i * (SCALE.to - SCALE.from)) / 12)
  const marks = [
    { x: SCALE.from, share: 2 - over, anchor: "start" as const },
    { x: middle, share: 1, anchor: "middle" as const },
    { x: SCALE.to, share: over, anchor: "end" as const },
  ]
  return (
    <div className="balance">
      <svg
        viewBox="0 0 600 84"
        role="img"
        aria-label={t("article.scale", { most: euros(card.max_price_cents) })}
      >
        <path d={`M${SCALE.from} 38H${SCALE.to}`} stroke="var(--g-ciel)" strokeWidth="8" />
        <path d={`M${SCALE.from} 38H${middle}`} stroke="var(--cobalt)" strokeWidth="8" />
        <path
          d={ticks.map((x, i) => `M${x.toFixed(1)} 38v${i % 6 ? 9 : 16}`).join("")}
          stroke="var(--filet)"
          strokeWidth="1.5"
        />
        <circle cx={middle} cy="38" r="10" fill="var(--porcelaine)" stroke="var(--cobalt)" strokeWidth="4" />
        {marks.map(({ x, share, anchor }) => (
          <g key={x} textAnchor={anchor}>
            <text className="v" x={x} y="18">
              {euros(Math.round(card.price_cents * share))}
            </text>
            <text className={share === 1 ? "w" : undefined} x={x} y="76">
              {weight(Math.round(grams * share))}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** The price of a size: large, with what a kilo or litre costs, and for what is weighed the most it can cost. */
export function PriceBlock({ speech, card }: Of) {
  const { t, euros, weight } = speech
  const isWeighed = card.sold_by === "weight"
  return (
    <div data-testid="price-block">
      {isWeighed && (
        <p className="p2 pt avant-prix">
          {t("article.estimated_at", { weight: weight(card.estimated_weight_grams ?? 0) })}
        </p>
      )}
      <div className="compte">
        <Price speech={speech} cents={card.price_cents} isEstimate={false} size="g" />
        <div className="max">
          <span className="kg">
            {[unitPriceOf(speech, card), t("price.incl_vat")].filter(Boolean).join(", ")}
          </span>
          {isWeighed && (
            <>
              <b>{t("price.at_most", { amount: euros(card.max_price_cents) })}</b>
              <span className="p2 pt">{t("article.exact_weight")}</span>
            </>
          )}
        </div>
      </div>
      {isWeighed && <Scale speech={speech} card={card} />}
    </div>
  )
}

/** What one size says in the choice. */
export function SizeLabel({ speech, card }: Of) {
  const { t, euros, weight } = speech
  return (
    <>
      <span>
        {card.variant_title ?? card.title}
        {!card.in_stock && <em> {t("list.sold_out")}</em>}
      </span>
      <b>{euros(card.price_cents)}</b>
      <small>
        {card.sold_by === "weight"
          ? t("article.size_weighed", {
              weight: weight(card.estimated_weight_grams ?? 0),
              most: euros(card.max_price_cents),
            })
          : unitPriceOf(speech, card)}
      </small>
    </>
  )
}
