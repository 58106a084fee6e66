import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"
import type { Campaign, campaignBody } from "../lib/campaign-typed"

const queryKey = ["town-campaigns"]

/** The association's campaigns, the one that starts first in front. */
export const useCampaigns = () =>
  useQuery({
    queryKey,
    queryFn: async () => (await api.get<{ campaigns: Campaign[] }>("/admin/town-campaigns")).campaigns,
  })

/** Plans a campaign, or changes the one of the id. */
export function useSaveCampaign(id: string | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ReturnType<typeof campaignBody>) =>
      api.post<{ campaign: Campaign }>(`/admin/town-campaigns${id ? `/${id}` : ""}`, body),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}

/** Removes a campaign. */
export function useRemoveCampaign() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.delete(`/admin/town-campaigns/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}

/** Something that can be put into a campaign: an article, a shop or a shelf. */
export type Choosable = { handle: string; name: string; beside: string | null }
/** What kinds there are. */
export type ChoiceKind = "picked" | "shops" | "categories"

type Product = { handle: string; title: string; vendor: { name: string } | null }
type Shelf = { handle: string; name: string; parent_category: { name: string } | null }
type Shop = { handle: string; name: string; trade_label: string }

const FOUND = 8
const article = ({ handle, title, vendor }: Product): Choosable => ({
  handle,
  name: title,
  beside: vendor?.name ?? null,
})

async function readAll<T>(read: (offset: number) => Promise<{ rows: T[]; count: number }>): Promise<T[]> {
  const rows: T[] = []
  for (;;) {
    const page = await read(rows.length)
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.count) return rows
  }
}

const readShops = async (offset: number) => {
  const query = { limit: 100, offset }
  const { vendors, count } = await api.get<{ vendors: Shop[]; count: number }>("/admin/vendors", query)
  return { count, rows: vendors.map((shop): Choosable => ({ ...shop, beside: shop.trade_label })) }
}

const readShelves = async (offset: number) => {
  const query = { limit: 100, offset, fields: "handle,name,parent_category.name" }
  const path = "/admin/product-categories"
  const answer = await api.get<{ product_categories: Shelf[]; count: number }>(path, query)
  const rows = answer.product_categories.map((shelf): Choosable => ({
    ...shelf,
    beside: shelf.parent_category?.name ?? null,
  }))
  return { count: answer.count, rows }
}

/** Shops and shelves are few: all of them at once. */
export const useFew = (kind: "shops" | "categories") =>
  useQuery({
    queryKey: ["campaign-choice", kind],
    queryFn: () => readAll(kind === "shops" ? readShops : readShelves),
  })

/** Articles by a few letters; nothing before the second. */
export const useFoundArticles = (q: string) =>
  useQuery({
    queryKey: ["campaign-articles", q],
    queryFn: async () => {
      const query = { q, limit: FOUND, fields: "handle,title,vendor.name" }
      return (await api.get<{ products: Product[] }>("/admin/products", query)).products.map(article)
    },
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  })

/** The names of articles that were chosen before. */
export const useChosenArticles = (handles: string[]) =>
  useQuery({
    queryKey: ["campaign-chosen", handles],
    queryFn: async () => {
      const named = handles.map((handle) => `handle[]=${encodeURIComponent(handle)}`).join("&")
      const path = `/admin/products?${named}&limit=200&fields=handle,title,vendor.name`
      return (await api.get<{ products: Product[] }>(path)).products.map(article)
    },
    enabled: handles.length > 0,
    placeholderData: keepPreviousData,
  })
