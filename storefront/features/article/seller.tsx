import Link from "next/link"
import { Mark } from "@/features/picture/picture"
import { OpenState } from "@/features/shop/open-state"
import type { Speech } from "@/lib/speech"
import { town } from "@/lib/town"
import type { ArticlePage, ShopPage } from "@/lib/types"
import { Disclosure } from "@/ui/disclosure"

/** Who sells: the shop as one knows it, and behind it what the law wants to be said. */
export function Seller({
  speech: { t, href },
  article,
  shop,
}: {
  speech: Speech
  article: ArticlePage
  shop: ShopPage | null
}) {
  const { seller } = article
  const { mediator_name: mediator, mediator_url: mediatorAddress, email } = town.association
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
      <Disclosure isSmallPrint summary={t("article.seller_data")}>
        <p className="pt p2">
          {t("article.sold_by", { name: seller.legal_name })}
          {seller.siren && `, ${t("article.siren", { number: seller.siren })}`}
          {seller.vat_number && `, ${t("article.vat_number", { number: seller.vat_number })}`}.{" "}
          {seller.address_1}, {seller.postal_code} {seller.city}. {seller.phone}, {seller.email}.
          {seller.vat_regime === "small_business_exempt" && ` ${t("article.vat_exempt")}.`}
        </p>
        {mediator && (
          <p className="pt p2">
            {t("article.mediator", { name: mediator })}{" "}
            {mediatorAddress && (
              <a href={mediatorAddress} rel="noopener nofollow">
                {mediatorAddress}
              </a>
            )}
          </p>
        )}
        {email && (
          <p className="pt p2">
            <a href={`mailto:${email}?subject=${encodeURIComponent(article.handle)}`}>
              {t("article.report")}
            </a>
          </p>
        )}
      </Disclosure>
    </div>
  )
}
