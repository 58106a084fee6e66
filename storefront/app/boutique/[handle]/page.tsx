import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { ArticleGrid } from "@/features/article/card"
import { Mark } from "@/features/picture/picture"
import { OpenState } from "@/features/shop/open-state"
import { OutboundLink } from "@/features/shop/outbound-link"
import { openingWords } from "@/features/shop/opening-words"
import { longDay, plural } from "@/lib/format"
import { findShop, listArticles } from "@/lib/medusa/public"
import type { ShopPage } from "@/lib/types"

type Props = { params: Promise<{ handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shop = await findShop((await params).handle)
  return { title: shop?.name ?? "Boutique inconnue", description: shop?.description }
}

function Facts({ shop }: { shop: ShopPage }) {
  return (
    <dl className="det">
      <div>
        <dt>Horaires</dt>
        <dd>
          {openingWords(shop.opening_hours).map((line) => (
            <span key={line} style={{ display: "block" }}>
              {line}
            </span>
          ))}
        </dd>
      </div>
      {shop.closures.map(({ from, to, reason }) => (
        <div key={from}>
          <dt>Fermé</dt>
          <dd>
            du {longDay(from)} au {longDay(to)}
            {reason && `, ${reason}`}
          </dd>
        </div>
      ))}
      <div>
        <dt>Délai</dt>
        <dd>
          {shop.lead_time_hours ? `${shop.lead_time_hours} h de préparation` : "préparé dans la journée"}
        </dd>
      </div>
      <div>
        <dt>Téléphone</dt>
        <dd>{shop.phone}</dd>
      </div>
      <div>
        <dt>Vendeur</dt>
        <dd>
          {shop.legal_name}
          {shop.siren && `, SIREN ${shop.siren}`}
        </dd>
      </div>
    </dl>
  )
}

async function ShopView({ params }: Props) {
  const { handle } = await params
  const shop = await findShop(handle)
  if (!shop) notFound()
  const { articles } = await listArticles(`shop=${shop.handle}&limit=24&facets=false`)
  return (
    <>
      <section className="ens">
        <div className="txt">
          <span className="plaque">{shop.address_1}</span>
          <h1 className="aff">{shop.name}</h1>
          <p className="p2">
            {shop.trade_label} · {plural(shop.article_count, "article", "articles")}
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
          <blockquote>« {shop.description} »</blockquote>
          <div>
            <Facts shop={shop} />
            {shop.website && (
              <OutboundLink handle={shop.handle} url={shop.website}>
                Son site{shop.catalogue_search_url ? " et tout son catalogue" : ""}
              </OutboundLink>
            )}
          </div>
        </section>
        <div className="puces" style={{ marginBottom: 24 }}>
          {shop.categories.map((category) => (
            <Link
              key={category.handle}
              className="puce"
              href={`/recherche?shop=${shop.handle}&category=${category.handle}`}
            >
              {category.name} <small>{category.count}</small>
            </Link>
          ))}
        </div>
        <ArticleGrid cards={articles} />
        <p style={{ marginTop: 32 }}>
          <Link className="btn sec" href={`/recherche?shop=${shop.handle}`}>
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
