import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { ArticleGrid } from "@/features/article/card"
import { pictured } from "@/features/article/pictured"
import { AddForm } from "@/features/basket/add-button"
import { stepperWords } from "@/features/basket/stepper-words"
import { Mark, Picture } from "@/features/picture/picture"
import { OutboundLink } from "@/features/shop/outbound-link"
import { articleFacts, breadcrumbFacts } from "@/features/seo/facts"
import { JsonLd } from "@/features/seo/json-ld"
import { findArticle } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { ArticlePage } from "@/lib/types"
import { Price } from "@/ui/price"

type Props = { params: Promise<{ handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle((await params).handle)
  const speech = await speak()
  if (!article) return { title: speech.t("article.unknown") }
  return pageMetadata(speech, {
    title: `${article.title}, ${article.shop.name}`,
    description: article.description,
    path: `/article/${article.handle}`,
    picture: `/api/share/article/${article.handle}?lang=${speech.locale}`,
  })
}

type Of = { speech: Speech; article: ArticlePage }

function PriceBlock({ speech, article }: Of) {
  const { t, euros, weight } = speech
  const isWeighed = article.sold_by === "weight"
  return (
    <div className="compte">
      <Price speech={speech} cents={article.price_cents} isEstimate={isWeighed} size="g" />
      <div className="max">
        {article.unit_price_cents !== null && article.unit_price_unit && (
          <span className="kg">
            {t(`price.per.${article.unit_price_unit}`, { amount: euros(article.unit_price_cents) })}
          </span>
        )}
        {isWeighed && (
          <>
            <span>{t("article.about_weight", { weight: weight(article.estimated_weight_grams ?? 0) })}</span>
            <b>{t("price.at_most", { amount: euros(article.max_price_cents) })}</b>
            <span className="p2">{t("article.exact_weight")}</span>
          </>
        )}
        <span className="p2">{t("price.incl_vat")}</span>
      </div>
    </div>
  )
}

const FOOD_IS_COLD_OR_DRY = ["none", "flowers"]

function allergensOf({ speech: { t, said }, article: { allergens, temperature } }: Of): string | null {
  if (allergens === null)
    return FOOD_IS_COLD_OR_DRY.includes(temperature) ? null : t("article.allergens_unknown")
  if (allergens.length === 0) return t("article.no_allergens")
  return t("article.contains", { list: allergens.map((a) => said("allergens", a)).join(", ") })
}

function Details({ speech, article }: Of) {
  const { t, said } = speech
  const rows: [string, string | null][] = [
    [t("article.author"), article.author],
    [
      t("article.publisher"),
      [article.publisher, article.publication_year].filter(Boolean).join(", ") || null,
    ],
    [t("article.isbn"), article.isbn],
    [t("article.origin"), article.origin],
    [t("article.allergens"), allergensOf({ speech, article })],
    [t("article.label"), article.label],
    [t("article.storage"), article.temperature === "none" ? null : said("temperatures", article.temperature)],
    [
      t("article.preparation"),
      article.lead_time_hours ? t("article.hours_before", { hours: article.lead_time_hours }) : null,
    ],
    [t("article.withdrawal"), said("withdrawals", article.withdrawal)],
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

function Seller({ speech: { t, href }, article }: Of) {
  const { seller, shop } = article
  return (
    <div className="vendeur">
      <Mark code={shop.code} motif={article.image.motif} />
      <div>
        <Link href={href(`/boutique/${shop.handle}`)}>
          <b className="n">{shop.name}</b>
        </Link>
        <p className="pt p2">
          {t("article.sold_by", { name: seller.legal_name })}
          {seller.siren && `, ${t("article.siren", { number: seller.siren })}`}, {seller.address_1},{" "}
          {seller.postal_code} {seller.city}
          {seller.vat_regime === "small_business_exempt" && `. ${t("article.vat_exempt")}`}
        </p>
      </div>
    </div>
  )
}

async function ArticleView({ params }: Props) {
  const speech = await speak()
  const { t, href, euros } = speech
  const { handle } = await params
  const article = await findArticle(handle)
  if (!article) notFound()
  return (
    <div className="large">
      <JsonLd data={articleFacts(article, href)} />
      <JsonLd
        data={breadcrumbFacts(
          [
            { name: t("frame.home"), path: "/" },
            { name: article.category.name, path: `/rayon/${article.category.handle}` },
            { name: article.title, path: `/article/${article.handle}` },
          ],
          href,
        )}
      />
      <nav className="ariane" aria-label={t("frame.breadcrumb")}>
        <Link href={href("/")}>{t("frame.home")}</Link>
        {article.category.parent_handle && (
          <Link href={href(`/rayon/${article.category.parent_handle}`)}>{article.category.parent_name}</Link>
        )}
        <Link href={href(`/rayon/${article.category.handle}`)}>{article.category.name}</Link>
      </nav>
      <article className="fiche">
        <div className="vue">
          <Picture article={pictured(article)} />
        </div>
        <div className="col">
          <p>
            <Link className="plaque" href={href(`/boutique/${article.shop.handle}`)}>
              {article.shop.name}
            </Link>
          </p>
          <h1 className="aff">{article.title}</h1>
          <p className="lead">{article.description}</p>
          <PriceBlock speech={speech} article={article} />
          {article.variants.map((variant) => (
            <div key={variant.id}>
              {article.variants.length > 1 && (
                <p className="etq">
                  {variant.variant_title}, {euros(variant.price_cents)}
                </p>
              )}
              <AddForm
                variantId={variant.id}
                unitCents={variant.price_cents}
                inStock={variant.in_stock}
                words={stepperWords(speech, variant.variant_title ?? article.title)}
                large={{ button: t("article.add_large"), quantity: t("article.quantity") }}
              />
            </div>
          ))}
          {article.min_age >= 18 && (
            <p className="avis">
              <b>{t("article.alcohol")}</b> {t("article.alcohol_health")}
            </p>
          )}
          <Details speech={speech} article={article} />
          <Seller speech={speech} article={article} />
          {article.external_url && (
            <OutboundLink handle={article.shop.handle} url={article.external_url} article={article.handle}>
              {t("article.at_the_bookshop")}
            </OutboundLink>
          )}
        </div>
      </article>
      {article.related.length > 0 && (
        <section style={{ paddingBottom: 48 }}>
          <h2 className="aff" style={{ marginBottom: 24 }}>
            {t("article.goes_with")}
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
