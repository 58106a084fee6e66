import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"

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
  /** Of the stock, what customers have ordered already. */
  reserved: number
  published: boolean
}

/** Everything told of an article. */
export type ArticleDetail = Article & {
  category: string
  description: string
  vat_rate: number
  temperature: string
  allergens: string[] | null
  origin: string | null
  label: string | null
  lead_time_hours: number
  min_age: number
  withdrawal: string
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

/** A new article as the server takes it. */
export type NewArticle = Pick<
  ArticleDetail,
  | "title"
  | "category"
  | "description"
  | "sold_by"
  | "vat_rate"
  | "stock"
  | "temperature"
  | "allergens"
  | "origin"
  | "lead_time_hours"
  | "min_age"
  | "withdrawal"
> &
  Partial<Pick<ArticleDetail, "price_cents" | "price_per_kg_cents" | "estimated_weight_grams" | "label">>

/** What a shop changes of an article. */
export type ArticleChanges = Partial<Omit<NewArticle, "sold_by"> & Pick<Article, "published">>

/** One article of the shop's. */
export const useArticle = (id: string) =>
  useQuery({
    queryKey: ["article", id],
    queryFn: async () => (await api.get<{ article: ArticleDetail }>(`/admin/vendor/articles/${id}`)).article,
  })

/** A shelf an article may stand on. */
export type Shelf = { handle: string; name: string; parent_name: string }

/** The shelves of the town, aisle by aisle. */
export const useShelves = () =>
  useQuery({
    queryKey: ["shelves"],
    queryFn: async () => (await api.get<{ categories: Shelf[] }>("/admin/vendor/categories")).categories,
    staleTime: 600_000,
  })

/** Puts a new article on sale. */
export function useCreateArticle() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (article: NewArticle) =>
      api.post<{ article: ArticleDetail }>("/admin/vendor/articles", article),
    onSuccess: () => client.invalidateQueries({ queryKey: ["articles"] }),
  })
}

/** Changes an article; the lists that show it are put right at once. */
export function useChangeArticle(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: ArticleChanges) =>
      api.post<{ article: ArticleDetail }>(`/admin/vendor/articles/${id}`, changes),
    onSuccess: ({ article }) => {
      client.setQueryData(["article", id], article)
      client.setQueriesData<ArticlePage>(
        { queryKey: ["articles"] },
        (page) =>
          page && {
            ...page,
            articles: page.articles.map((one) => (one.id === id ? { ...one, ...article } : one)),
          },
      )
    },
  })
}
