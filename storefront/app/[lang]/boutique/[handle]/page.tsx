import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { ReachLine } from "@/features/delivery/reach-line"
import { SellerFacts } from "@/features/legal/seller-facts"
import { breadcrumbFacts, shopFacts } from "@/features/seo/facts"
import { JsonLd } from "@/features/seo/json-ld"
import { Hours } from "@/features/shop/hours"
import { Neighbours } from "@/features/shop/neighbours"
import { OpenState } from "@/features/shop/open-state"
import { OutboundLink } from "@/features/shop/outbound-link"
import { Shelves } from "@/features/shop/shelves"
import { TownMap } from "@/features/shop/town-map"
import { ShopWindow } from "@/features/shop/window"
import { pieceOf } from "@/features/picture/pieces"
import { findShop } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { ShopPage } from "@/lib/types"
import { Plaque } from "@/ui/plaque"
import { Headline } from "@/ui/headline"
import { Waiting } from "@/ui/waiting"

type Props = { params: Promise<{ handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const speech = await speak()
  // When nobody can tell, the page says so itself; it keeps the title of the town.
  const shop = await findShop((await params).handle, speech.locale).catch(() => undefined)
  if (shop === undefined) return {}
  if (shop === null) return { title: speech.t("shop.unknown") }
  return pageMetadata(speech, {
    title: shop.name,
    description: shop.description,
    path: `/boutique/${shop.handle}`,
    picture: `/api/share/shop/${shop.handle}?lang=${speech.locale}`,
  })
}

type Of = { speech: Speech; shop: ShopPage }

function Sign({ speech: { t }, shop }: Of) {
  return (
    <section className="ens" data-fond={pieceOf(shop.code).grounds[0]}>
      <div className="txt">
        <Plaque>{shop.address_1}</Plaque>
        <Headline>{shop.name}</Headline>
        <div className="faits">
          <OpenState shop={shop} />
          <p>{t("shop.trade_and_count", { trade: shop.trade_label, count: shop.article_count })}</p>
          <p>
            {shop.lead_time_hours
              ? t("shop.lead_hours", { hours: shop.lead_time_hours })
              : t("shop.lead_none")}
          </p>
        </div>
        <ReachLine shop={shop.handle} leadHours={0} />
      </div>
      <ShopWindow shop={shop} />
    </section>
  )
}

async function ShopView({ params }: Props) {
  const speech = await speak()
  const { t, href, locale } = speech
  const shop = await findShop((await params).handle, locale)
  if (!shop) notFound()
  return (
    <>
      <JsonLd data={shopFacts(shop, href)} />
      <JsonLd
        data={breadcrumbFacts(
          [
            { name: t("frame.home"), path: "/" },
            { name: t("shop.all"), path: "/boutiques" },
            { name: shop.name, path: `/boutique/${shop.handle}` },
          ],
          href,
        )}
      />
      <Sign speech={speech} shop={shop} />
      <div className="large">
        <section className="hist">
          <blockquote>{t("shop.story", { text: shop.description })}</blockquote>
          <div className="heures">
            <Headline level={2} isBlock>
              {t("shop.hours")}
            </Headline>
            <Hours shop={shop} />
            <p className="p2 pt">
              <a href={`tel:${shop.phone.replace(/\s/g, "")}`}>{shop.phone}</a>
            </p>
            {shop.website && (
              <OutboundLink handle={shop.handle} url={shop.website}>
                {t(shop.catalogue_search_url ? "shop.own_site_catalogue" : "shop.own_site")}
              </OutboundLink>
            )}
            <SellerFacts speech={speech} seller={shop} />
          </div>
        </section>
      </div>
      <Shelves speech={speech} shop={shop} />
      <Neighbours speech={speech} shop={shop} />
      <TownMap speech={speech} shop={shop} />
    </>
  )
}

/** A shop. */
export default function ShopRoute(props: Props) {
  return (
    <Suspense fallback={<Waiting />}>
      <ShopView {...props} />
    </Suspense>
  )
}
