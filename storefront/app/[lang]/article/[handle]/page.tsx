import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { BuyForm, type Offer } from "@/features/article/buy-form"
import { Details } from "@/features/article/details"
import { pictured } from "@/features/article/pictured"
import { PriceBlock, SizeLabel } from "@/features/article/price-block"
import { Seller } from "@/features/article/seller"
import { titleParts } from "@/features/article/title-parts"
import { stepperWords } from "@/features/basket/stepper-words"
import { ReachLine } from "@/features/delivery/reach-line"
import { GoesWith } from "@/features/discover/goes-with"
import { Picture } from "@/features/picture/picture"
import { OutboundLink } from "@/features/shop/outbound-link"
import { articleFacts, breadcrumbFacts } from "@/features/seo/facts"
import { JsonLd } from "@/features/seo/json-ld"
import { findArticle, findShop } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { ArticlePage, Card } from "@/lib/types"
import { Headline } from "@/ui/headline"
import { Waiting } from "@/ui/waiting"
import { Trail } from "@/ui/trail"
import { Seal } from "@/ui/seal"
import { AlcoholNotice, isForAdults } from "@/ui/alcohol-notice"

type Props = { params: Promise<{ handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const speech = await speak()
  // When nobody can tell, the page says so itself; it keeps the title of the town.
  const article = await findArticle((await params).handle, speech.locale).catch(() => undefined)
  if (article === undefined) return {}
  if (article === null) return { title: speech.t("article.unknown") }
  return pageMetadata(speech, {
    title: `${article.title}, ${article.shop.name}`,
    description: article.description,
    path: `/article/${article.handle}`,
    picture: `/api/share/article/${article.handle}?lang=${speech.locale}`,
  })
}

function offerOf(speech: Speech, article: ArticlePage, card: Card): Offer {
  const { t, euros } = speech
  const isWeighed = card.sold_by === "weight"
  return {
    id: card.id,
    unitCents: card.price_cents,
    inStock: card.in_stock,
    words: stepperWords(speech, card.variant_title ?? article.title),
    label: <SizeLabel speech={speech} card={card} />,
    price: <PriceBlock speech={speech} card={card} />,
    button: t(isWeighed ? "article.add_weighed" : "article.add_at", { amount: euros(card.price_cents) }),
  }
}

function Way({ speech: { t, href }, article }: { speech: Speech; article: ArticlePage }) {
  const shelf = article.category
  return (
    <Trail
      label={t("frame.breadcrumb")}
      places={[
        { name: t("frame.home"), href: href("/") },
        ...(shelf?.parent_handle && shelf.parent_name
          ? [{ name: shelf.parent_name, href: href(`/rayon/${shelf.parent_handle}`) }]
          : []),
        ...(shelf ? [{ name: shelf.name, href: href(`/rayon/${shelf.handle}`) }] : []),
      ]}
    />
  )
}

async function ArticleView({ params }: Props) {
  const speech = await speak()
  const { t, href, said, locale } = speech
  const article = await findArticle((await params).handle, locale)
  if (!article) notFound()
  const shop = await findShop(article.shop.handle, locale)
  const { name, rest } = titleParts(article)
  const marks = [article.label && said("list.labels", article.label), article.author].filter(Boolean)
  return (
    <>
      <div className="large">
        <JsonLd data={articleFacts(article, href)} />
        <JsonLd
          data={breadcrumbFacts(
            [
              { name: t("frame.home"), path: "/" },
              ...(article.category
                ? [{ name: article.category.name, path: `/rayon/${article.category.handle}` }]
                : []),
              { name: article.title, path: `/article/${article.handle}` },
            ],
            href,
          )}
        />
        <Way speech={speech} article={article} />
        <article className="fiche">
          <div className="vue">
            <Picture article={pictured(article)} isFirst />
          </div>
          <div className="col">
            <div>
              {marks.length > 0 && (
                <p>
                  <Seal>{marks.join(", ")}</Seal>
                </p>
              )}
              <Headline>
                {name}
                {rest && <span>{rest}</span>}
              </Headline>
            </div>
            <p className="lead">{article.description}</p>
            <BuyForm
              offers={article.variants.map((card) => offerOf(speech, article, card))}
              words={{ choose: t("article.choose"), quantity: t("article.quantity") }}
            />
            <ReachLine shop={article.shop.handle} leadHours={article.lead_time_hours} />
            {isForAdults([article]) && <AlcoholNotice speech={speech} />}
            <Details speech={speech} article={article} />
            <Seller speech={speech} article={article} shop={shop} />
            {article.external_url && (
              <OutboundLink handle={article.shop.handle} url={article.external_url} article={article.handle}>
                {t("article.at_the_bookshop")}
              </OutboundLink>
            )}
          </div>
        </article>
      </div>
      <Suspense fallback={null}>
        <GoesWith article={article} />
      </Suspense>
    </>
  )
}

/** An article. */
export default function ArticleRoute(props: Props) {
  return (
    <Suspense fallback={<Waiting isInset />}>
      <ArticleView {...props} />
    </Suspense>
  )
}
