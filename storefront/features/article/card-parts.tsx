import Link from "next/link"
import { AddButton } from "@/features/basket/add-button"
import { stepperWords } from "@/features/basket/stepper-words"
import type { Look } from "@/features/picture/look"
import { Picture } from "@/features/picture/picture"
import type { Speech } from "@/lib/speech"
import type { Card } from "@/lib/types"
import type { ReactNode } from "react"
import { pictured } from "./pictured"
import { titleParts } from "./title-parts"

type Of = { speech: Speech; card: Card }

const addressOf = ({ speech: { href }, card }: Of) => href(`/article/${card.handle}`)

/** The picture of an article, what is laid over its corner, and the « + ». */
export const CardPicture = ({
  look,
  isFirst,
  children,
  ...of
}: Of & { look?: Look; isFirst?: boolean; children?: ReactNode }) => (
  <div className="im">
    <Link href={addressOf(of)} tabIndex={-1} aria-hidden="true" prefetch={false}>
      <Picture article={pictured(of.card)} look={look} isFirst={isFirst} />
    </Link>
    {children}
    <AddButton
      variantId={of.card.id}
      unitCents={of.card.price_cents}
      inStock={of.card.in_stock}
      words={stepperWords(of.speech, of.card.title)}
    />
  </div>
)

/** The name of an article, and what it is of in a lighter weight. */
export function CardName({
  isPrefetched,
  hasSize,
  ...of
}: Of & { isPrefetched?: boolean; hasSize?: boolean }) {
  const { name, rest } = titleParts(of.card)
  const detail = [rest, hasSize && of.card.variant_title].filter(Boolean).join(", ")
  return (
    <h3>
      <Link href={addressOf(of)} prefetch={isPrefetched ? undefined : false}>
        {name}
        {detail && <span>, {detail}</span>}
      </Link>
    </h3>
  )
}

/** Who wrote it, and who sells it. */
export const CardSeller = ({ speech: { href }, card }: Of) => (
  <p className="chez">
    {card.author && <>{card.author} · </>}
    <Link href={href(`/boutique/${card.shop.handle}`)} prefetch={false}>
      {card.shop.name}
    </Link>
  </p>
)
