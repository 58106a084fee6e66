import type { ReactNode } from "react"
import type { Speech } from "@/lib/speech"
import { town } from "@/lib/town"
import type { SellerFacts as Facts } from "@/lib/types"
import { mediatorOf } from "./mediator"
import { Disclosure } from "@/ui/disclosure"

/** What the law wants to be said of whoever sells, and who mediates; behind a summary, with room for more. */
export function SellerFacts({
  speech: { t },
  seller,
  children,
}: {
  speech: Speech
  seller: Facts
  children?: ReactNode
}) {
  const { name: mediator, url: mediatorAddress } = mediatorOf(seller, town.association)
  return (
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
      {children}
    </Disclosure>
  )
}
