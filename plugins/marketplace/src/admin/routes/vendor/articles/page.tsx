import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Button, Container, Input } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { Link } from "react-router-dom"
import { AnswerOf } from "../../../components/answer-of"
import { ArticleRow } from "../../../components/articles/article-row"
import { Pager } from "../../../components/articles/pager"
import { Filters } from "../../../components/filters"
import { VendorPage } from "../../../components/page"
import { ARTICLES_A_PAGE, type ArticleFilter, useArticles } from "../../../hooks/use-articles"
import { useWords } from "../../../lib/use-words"

/** The shop's articles: found, priced, counted, put on sale or taken off. */
const Articles = () => {
  const { t } = useWords()
  const [filter, setFilter] = useState<ArticleFilter>({ q: "", published: "", page: 0 })
  const articles = useArticles({ ...filter, q: useDeferredValue(filter.q.trim()) })
  const choices = [
    { value: "", label: t("articles.all") },
    { value: "true", label: t("articles.published") },
    { value: "false", label: t("articles.draft") },
  ] as const
  return (
    <VendorPage
      title={t("articles.title")}
      aside={
        <Button asChild size="xlarge">
          <Link to="/vendor/articles/new" data-testid="article-add">
            {t("articles.add")}
          </Link>
        </Button>
      }
    >
      <Input
        type="search"
        className="h-11 text-base"
        aria-label={t("articles.search")}
        placeholder={t("articles.search")}
        value={filter.q}
        onChange={({ target }) => setFilter({ ...filter, q: target.value, page: 0 })}
        data-testid="article-search"
      />
      <Filters
        label={t("articles.title")}
        value={filter.published}
        choices={choices}
        onChange={(published) => setFilter({ ...filter, published, page: 0 })}
      />
      <AnswerOf asked={articles}>
        {({ articles: found, count }) => (
          <>
            <p className="text-ui-fg-subtle px-1 text-base">{t("articles.count", { count })}</p>
            {found.length === 0 && (
              <Container className="text-ui-fg-subtle p-6 text-base">{t("articles.empty")}</Container>
            )}
            <ul className="flex flex-col gap-y-3">
              {found.map((article) => (
                <ArticleRow key={article.id} article={article} />
              ))}
            </ul>
            <Pager
              page={filter.page}
              pages={Math.ceil(count / ARTICLES_A_PAGE)}
              onChange={(page) => setFilter({ ...filter, page })}
            />
          </>
        )}
      </AnswerOf>
    </VendorPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.articles",
  translationNs: "marketplace",
  icon: Tag,
  rank: 3,
})

export default Articles
