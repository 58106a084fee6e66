import { ArticleGrid } from "@/features/article/card"
import { coursesOf } from "./courses"
import { PairingStrip } from "./pairing-strip"
import { listPairings } from "@/lib/medusa/public"
import { speak } from "@/lib/speak"
import type { ArticlePage } from "@/lib/types"
import { Headline } from "@/ui/headline"
import { AlcoholNotice, isForAdults } from "@/ui/alcohol-notice"

const MOST = 8
const IN_STRIP = 4

/** What the street puts with an article: one of each trade with its reason; what is like it where nothing goes with it. */
export async function GoesWith({ article }: { article: ArticlePage }) {
  const speech = await speak()
  const { t, locale } = speech
  // An article without its company is still for sale.
  const pairings = await listPairings(article.handle, MOST, locale).catch(() => [])
  const courses = coursesOf(article, pairings, IN_STRIP)
  return (
    <>
      {courses.length > 0 && (
        <section className="accord avec" data-testid="pairings">
          <div className="zone large">
            <Headline level={2}>{t("article.goes_with")}</Headline>
            <PairingStrip speech={speech} courses={courses} />
            {!isForAdults([article]) && isForAdults(courses.map(({ card }) => card)) && (
              <div className="sous">
                <AlcoholNotice speech={speech} />
              </div>
            )}
          </div>
        </section>
      )}
      {article.related.length > 0 && (
        <section className="large zone">
          <Headline level={2} className="titre-z">
            {t("article.like_it")}
          </Headline>
          <ArticleGrid cards={article.related.slice(0, 4)} hasWide={false} />
        </section>
      )}
    </>
  )
}
