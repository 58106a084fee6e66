import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../lib/api"

/** Articles on one page. */
export const ARTICLES_A_PAGE = 30

/** One variant of the shop's as its people see it. Amounts in cents. */
export type Article = {
  id: string
  title: string
  variant_title: string | null
  sku: string
  sold_by: "unit" | "weight"
  price_cents: number
  price_per_kg_cents: number | null
  estimated_weight_grams: number | null
  stock: number
  published: boolean
}

/** Which articles are looked at; `page` counts from 0. */
export type ArticleFilter = { q: string; published: "" | "true" | "false"; page: number }

type ArticlePage = { articles: Article[]; count: number }

/** A page of the shop's articles. */
export const useArticles = ({ q, published, page }: ArticleFilter) =>
  useQuery({
    queryKey: ["articles", q, published, page],
    queryFn: () => {
      const query = { q, published, limit: ARTICLES_A_PAGE, offset: page * ARTICLES_A_PAGE }
      return api.get<ArticlePage>("/admin/vendor/articles", query)
    },
    placeholderData: keepPreviousData,
  })

/** What a shop changes of an article in passing. */
export type ArticleChanges = Partial<
  Pick<Article, "price_cents" | "price_per_kg_cents" | "stock" | "published">
>

/** Changes an article; the lists that show it are put right at once. */
export function useChangeArticle(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: ArticleChanges) =>
      api.post<{ article: Article }>(`/admin/vendor/articles/${id}`, changes),
    onSuccess: ({ article }) =>
      client.setQueriesData<ArticlePage>(
        { queryKey: ["articles"] },
        (page) =>
          page && {
            ...page,
            articles: page.articles.map((one) => (one.id === id ? { ...one, ...article } : one)),
          },
      ),
  })
}
