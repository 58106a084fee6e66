import { ArticleGrid } from "@/features/article/card"
import { listArticles } from "@/lib/medusa/public"
import type { Speech } from "@/lib/speech"
import type { ShopPage } from "@/lib/types"
import { TextLink } from "@/ui/text-link"
import { ButtonLink } from "@/ui/button"
import { SectionHead } from "@/ui/section-head"
import { AlcoholNotice, isForAdults } from "@/ui/alcohol-notice"

const MOST_SHELVES = 4
const ON_A_SHELF = 4

const idOf = (handle: string) => `rayon-${handle}`

/** The shelves of a shop: a bar that stays in sight leads to each of them; what is not shown here is one step away. */
export async function Shelves({ speech, shop }: { speech: Speech; shop: ShopPage }) {
  const { t, href, locale } = speech
  const shown = [...shop.categories].sort((a, b) => b.count - a.count).slice(0, MOST_SHELVES)
  const isShown = (handle: string) => shown.some((category) => category.handle === handle)
  const shelves = await Promise.all(
    shop.categories
      .filter(({ handle }) => isShown(handle))
      .map(async (category) => ({
        category,
        articles: (
          await listArticles(
            `shop=${shop.handle}&category=${category.handle}&limit=${ON_A_SHELF}&facets=false`,
            locale,
          )
        ).articles,
      })),
  )
  const all = (handle: string) => href(`/recherche?shop=${shop.handle}&category=${handle}`)
  return (
    <>
      <nav className="sommaire" aria-label={t("shop.shelves")}>
        <div className="large">
          {shop.categories.map(({ handle, name, count }) => (
            <a key={handle} href={isShown(handle) ? `#${idOf(handle)}` : all(handle)}>
              {name} <small>{count}</small>
            </a>
          ))}
        </div>
      </nav>
      <div className="large">
        {isForAdults(shelves.flatMap(({ articles }) => articles)) && (
          <div className="note-l">
            <AlcoholNotice speech={speech} />
          </div>
        )}
        {shelves.map(({ category, articles }) => (
          <section key={category.handle} id={idOf(category.handle)} className="etagere">
            <SectionHead title={category.name}>
              {category.count > articles.length && (
                <TextLink href={all(category.handle)} prefetch={false}>
                  {t("shop.all_of", { count: category.count })}
                </TextLink>
              )}
            </SectionHead>
            <ArticleGrid cards={articles} hasWide={false} />
          </section>
        ))}
        <ButtonLink kind="quiet" href={href(`/recherche?shop=${shop.handle}`)}>
          {t("shop.all_articles", { count: shop.article_count })}
        </ButtonLink>
      </div>
    </>
  )
}
