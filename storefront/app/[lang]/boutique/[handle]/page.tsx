import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { ArticleGrid } from "@/features/article/card"
import { Mark } from "@/features/picture/picture"
import { OpenState } from "@/features/shop/open-state"
import { OutboundLink } from "@/features/shop/outbound-link"
import { openingWords } from "@/features/shop/opening-words"
import { breadcrumbFacts, shopFacts } from "@/features/seo/facts"
import { JsonLd } from "@/features/seo/json-ld"
import { findShop, listArticles } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { ShopPage } from "@/lib/types"

type Props = { params: Promise<{ handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shop = await findShop((await params).handle)
  const speech = await speak()
  if (!shop) return { title: speech.t("shop.unknown") }
  return pageMetadata(speech, {
    title: shop.name,
    description: shop.description,
    path: `/boutique/${shop.handle}`,
    picture: `/api/share/shop/${shop.handle}?lang=${speech.locale}`,
  })
}

function Facts({ speech, shop }: { speech: Speech; shop: ShopPage }) {
  const { t, longDay } = speech
  return (
    <dl className="det">
      <div>
        <dt>{t("shop.hours")}</dt>
        <dd>
          {openingWords(speech, shop.opening_hours).map((line) => (
            <span key={line} style={{ display: "block" }}>
              {line}
            </span>
          ))}
        </dd>
      </div>
      {shop.closures.map(({ from, to, reason }) => (
        <div key={from}>
          <dt>{t("shop.closed")}</dt>
          <dd>
            {t("shop.closed_from_to", { from: longDay(from), to: longDay(to) })}
            {reason && `, ${reason}`}
          </dd>
        </div>
      ))}
      <div>
        <dt>{t("shop.lead")}</dt>
        <dd>
          {shop.lead_time_hours ? t("shop.lead_hours", { hours: shop.lead_time_hours }) : t("shop.lead_none")}
        </dd>
      </div>
      <div>
        <dt>{t("shop.phone")}</dt>
        <dd>{shop.phone}</dd>
      </div>
      <div>
        <dt>{t("shop.seller")}</dt>
        <dd>
          {shop.legal_name}
          {shop.siren && `, ${t("article.siren", { number: shop.siren })}`}
        </dd>
      </div>
    </dl>
  )
}

async function ShopView({ params }: Props) {
  const speech = await speak()
  const { t, href } = speech
  const { handle } = await params
  const shop = await findShop(handle)
  if (!shop) notFound()
  const { articles } = await listArticles(`shop=${shop.handle}&limit=24&facets=false`)
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
      <section className="ens">
        <div className="txt">
          <span className="plaque">{shop.address_1}</span>
          <h1 className="aff">{shop.name}</h1>
          <p className="p2">
            {shop.trade_label} · {t("home.articles", { count: shop.article_count })}
          </p>
          <OpenState shop={shop} />
        </div>
        <div className="vit" style={{ display: "grid", placeItems: "center" }}>
          <div style={{ width: "min(78%, 400px)", aspectRatio: "1", position: "relative" }}>
            <Mark code={shop.code} motif={shop.image_motif} />
          </div>
        </div>
      </section>
      <div className="large">
        <section className="hist">
          <blockquote>{t("shop.story", { text: shop.description })}</blockquote>
          <div>
            <Facts speech={speech} shop={shop} />
            {shop.website && (
              <OutboundLink handle={shop.handle} url={shop.website}>
                {t(shop.catalogue_search_url ? "shop.own_site_catalogue" : "shop.own_site")}
              </OutboundLink>
            )}
          </div>
        </section>
        <div className="puces" style={{ marginBottom: 24 }}>
          {shop.categories.map((category) => (
            <Link
              key={category.handle}
              className="puce"
              href={href(`/recherche?shop=${shop.handle}&category=${category.handle}`)}
            >
              {category.name} <small>{category.count}</small>
            </Link>
          ))}
        </div>
        <ArticleGrid cards={articles} />
        <p style={{ marginTop: 32 }}>
          <Link className="btn sec" href={href(`/recherche?shop=${shop.handle}`)}>
            Tous ses articles
          </Link>
        </p>
      </div>
    </>
  )
}

/** A shop. */
export default function ShopRoute(props: Props) {
  return (
    <Suspense fallback={<div className="attente os" />}>
      <ShopView {...props} />
    </Suspense>
  )
}
