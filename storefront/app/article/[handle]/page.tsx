import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { ArticleGrid, pictured } from "@/features/article/card"
import { AddButton } from "@/features/basket/add-button"
import { Mark, Picture } from "@/features/picture/picture"
import { OutboundLink } from "@/features/shop/outbound-link"
import { euros, weight } from "@/lib/format"
import { findArticle } from "@/lib/medusa/public"
import type { ArticlePage } from "@/lib/types"
import { said, words } from "@/lib/words"
import { Price } from "@/ui/price"

type Props = { params: Promise<{ handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle((await params).handle)
  return {
    title: article ? `${article.title}, ${article.shop.name}` : "Article inconnu",
    description: article?.description,
  }
}

function PriceBlock({ article }: { article: ArticlePage }) {
  const isWeighed = article.sold_by === "weight"
  return (
    <div className="compte">
      <Price cents={article.price_cents} isEstimate={isWeighed} size="g" />
      <div className="max">
        {article.unit_price_cents !== null && article.unit_price_unit && (
          <span className="kg">
            {euros(article.unit_price_cents)} {said(words.units, article.unit_price_unit)}
          </span>
        )}
        {isWeighed && (
          <>
            <span>env. {weight(article.estimated_weight_grams ?? 0)}</span>
            <b>au plus {euros(article.max_price_cents)}</b>
            <span className="p2">Vous payez le poids exact.</span>
          </>
        )}
        <span className="p2">TTC</span>
      </div>
    </div>
  )
}

const allergensOf = ({ allergens }: ArticlePage) => {
  if (allergens === null) return null
  return allergens.length
    ? `Contient : ${allergens.map((a) => said(words.allergens, a)).join(", ")}.`
    : "Aucun des 14 allergènes déclarés."
}

function Details({ article }: { article: ArticlePage }) {
  const rows: [string, string | null][] = [
    ["Auteur", article.author],
    ["Éditeur", [article.publisher, article.publication_year].filter(Boolean).join(", ") || null],
    ["ISBN", article.isbn],
    ["Origine", article.origin],
    ["Allergènes", allergensOf(article)],
    ["Étiquette", article.label],
    ["Conservation", article.temperature === "none" ? null : said(words.temperatures, article.temperature)],
    ["Préparation", article.lead_time_hours ? `${article.lead_time_hours} h avant la collecte` : null],
    ["Rétractation", said(words.withdrawals, article.withdrawal)],
  ]
  return (
    <dl className="det">
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Seller({ article }: { article: ArticlePage }) {
  const { seller, shop } = article
  return (
    <div className="vendeur">
      <Mark code={shop.code} motif={article.image.motif} />
      <div>
        <Link href={`/boutique/${shop.handle}`}>
          <b className="n">{shop.name}</b>
        </Link>
        <p className="pt p2">
          Vendu par {seller.legal_name}
          {seller.siren && `, SIREN ${seller.siren}`}, {seller.address_1}, {seller.postal_code} {seller.city}
          {seller.vat_regime === "small_business_exempt" && ". TVA non applicable, art. 293 B du CGI"}
        </p>
      </div>
    </div>
  )
}

async function ArticleView({ params }: Props) {
  const { handle } = await params
  const article = await findArticle(handle)
  if (!article) notFound()
  return (
    <div className="large">
      <nav className="ariane" aria-label="Fil d’Ariane">
        <Link href="/">Accueil</Link>
        {article.category.parent_handle && (
          <Link href={`/rayon/${article.category.parent_handle}`}>{article.category.parent_name}</Link>
        )}
        <Link href={`/rayon/${article.category.handle}`}>{article.category.name}</Link>
      </nav>
      <article className="fiche">
        <div className="vue">
          <Picture article={pictured(article)} />
        </div>
        <div className="col">
          <p>
            <Link className="plaque" href={`/boutique/${article.shop.handle}`}>
              {article.shop.name}
            </Link>
          </p>
          <h1 className="aff">{article.title}</h1>
          <p className="lead">{article.description}</p>
          <PriceBlock article={article} />
          {article.variants.map((variant) => (
            <div key={variant.id}>
              {article.variants.length > 1 && (
                <p className="etq">
                  {variant.variant_title}, {euros(variant.price_cents)}
                </p>
              )}
              <AddButton
                variantId={variant.id}
                title={variant.variant_title ?? article.title}
                inStock={variant.in_stock}
                isLarge
              />
            </div>
          ))}
          {article.min_age >= 18 && (
            <p className="avis">
              <b>Vente interdite aux mineurs.</b> L’abus d’alcool est dangereux pour la santé, à consommer
              avec modération.
            </p>
          )}
          <Details article={article} />
          <Seller article={article} />
          {article.external_url && (
            <OutboundLink handle={article.shop.handle} url={article.external_url} article={article.handle}>
              Voir ce titre sur le site du libraire
            </OutboundLink>
          )}
        </div>
      </article>
      {article.related.length > 0 && (
        <section style={{ paddingBottom: 48 }}>
          <h2 className="aff" style={{ marginBottom: 24 }}>
            Ce que la rue met avec
          </h2>
          <ArticleGrid cards={article.related} hasWide={false} />
        </section>
      )}
    </div>
  )
}

/** An article. */
export default function ArticleRoute(props: Props) {
  return (
    <Suspense fallback={<div className="large attente os" />}>
      <ArticleView {...props} />
    </Suspense>
  )
}
