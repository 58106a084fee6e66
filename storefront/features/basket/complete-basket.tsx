import Link from "next/link"
import { ArticleGrid } from "@/features/article/card"
import { readDiscover } from "@/lib/medusa/session"
import type { Speech } from "@/lib/speech"
import { Headline } from "@/ui/headline"

/** What else the shops of the basket have: their parcel is coming anyway. */
export async function CompleteBasket({ speech, cartId }: { speech: Speech; cartId: string }) {
  const { t, href } = speech
  const discover = await readDiscover(cartId)
  const rows = discover?.complete.filter(({ articles }) => articles.length > 0).slice(0, 2) ?? []
  if (rows.length === 0) return null
  return (
    <section className="completer">
      <Headline level={2}>{t("basket.complete")}</Headline>
      <p className="p2">{t("basket.complete_text")}</p>
      {rows.map(({ shop, articles }) => (
        <div key={shop.handle}>
          <Headline level={3} isBlock>
            <Link href={href(`/boutique/${shop.handle}`)} prefetch={false}>
              {shop.name}
            </Link>
          </Headline>
          <ArticleGrid cards={articles.slice(0, 4)} hasWide={false} />
        </div>
      ))}
    </section>
  )
}
