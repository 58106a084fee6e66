import Link from "next/link"
import { SellerFacts } from "@/features/legal/seller-facts"
import { Mark } from "@/features/picture/picture"
import { OpenState } from "@/features/shop/open-state"
import type { Speech } from "@/lib/speech"
import { town } from "@/lib/town"
import type { ArticlePage, ShopPage } from "@/lib/types"

/** Who sells: the shop as one knows it, and behind it what the law wants to be said. */
export function Seller({
  speech,
  article,
  shop,
}: {
  speech: Speech
  article: ArticlePage
  shop: ShopPage | null
}) {
  const { t, href } = speech
  const { seller } = article
  const { email } = town.association
  return (
    <div className="vendeur">
      <Mark code={article.shop.code} motif={shop?.image_motif ?? null} />
      <div>
        <Link href={href(`/boutique/${article.shop.handle}`)} className="n">
          {article.shop.name}
        </Link>
        <p className="p2 pt">{seller.address_1}</p>
        {shop && <OpenState shop={shop} />}
      </div>
      <SellerFacts speech={speech} seller={seller}>
        {email && (
          <p className="pt p2">
            <a href={`mailto:${email}?subject=${encodeURIComponent(article.handle)}`}>
              {t("article.report")}
            </a>
          </p>
        )}
      </SellerFacts>
    </div>
  )
}
