import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api, ApiError } from "@pignon/kit/admin/server"
import type { newShopBody, shopBody } from "../lib/shop-typed"
import type { VendorStatus } from "../../domain/vendor-status"
import type { BoardPart, Vendor } from "../lib/types"

const POLL_MS = 30_000

/** The association's day in figures. */
export type Summary = {
  open_shops: number
  shops_to_open: number
  articles: number
  parts_to_answer: number
  parts_escalated: number
  orders_of_a_day: number
}

/** The figures of the day, kept fresh. */
export const useSummary = () =>
  useQuery({
    queryKey: ["association-summary"],
    queryFn: async () => (await api.get<{ summary: Summary }>("/admin/association/summary")).summary,
    refetchInterval: POLL_MS,
  })

/** The latest shops' parts of orders; `escalated` names those nobody answers. Kept fresh. */
export const useParts = (escalated = false) =>
  useQuery({
    queryKey: ["association-parts", escalated],
    queryFn: async () => {
      const query = { limit: 100, escalated: escalated ? "true" : undefined }
      return (await api.get<{ parts: BoardPart[] }>("/admin/association/orders", query)).parts
    },
    refetchInterval: POLL_MS,
    staleTime: 0,
  })

/** The shops, by code. */
export const useShops = (q: string, status: VendorStatus | "") =>
  useQuery({
    queryKey: ["shops", q, status],
    queryFn: () => api.get<{ vendors: Vendor[]; count: number }>("/admin/vendors", { q, status, limit: 100 }),
  })

/** One shop with its people and closures. */
export const useShop = (id: string) =>
  useQuery({
    queryKey: ["shop", id],
    queryFn: async () => (await api.get<{ vendor: Vendor }>(`/admin/vendors/${id}`)).vendor,
  })

/** What the association changes of a shop; a suspension or closing needs a reason. */
export function useChangeVendor(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: { status: VendorStatus; reason?: string } | ReturnType<typeof shopBody>) =>
      api.post<{ vendor: Vendor }>(`/admin/vendors/${id}`, changes),
    onSuccess: ({ vendor }) => {
      client.setQueryData(["shop", id], vendor)
      return client.invalidateQueries({ queryKey: ["shops"] })
    },
  })
}

/** Lets a shop in, with whoever runs it. */
export function useAdmitShop() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ReturnType<typeof newShopBody>) =>
      api.post<{ vendor: { id: string } }>("/admin/vendors", body),
    onSuccess: () => client.invalidateQueries({ queryKey: ["shops"] }),
  })
}

/** A commission rule as the commissions plugin keeps it. */
export type CommissionRule = {
  id: string
  vendor_id: string | null
  category_id: string | null
  percent: number
  fixed_cents: number
}

/** The commission rules of a shop and the general ones; null when the commissions plugin is not installed. */
export const useCommissionRules = (vendorId: string) =>
  useQuery({
    queryKey: ["commission-rules"],
    queryFn: async () => {
      try {
        const query = { limit: 100 }
        return (await api.get<{ commission_rules: CommissionRule[] }>("/admin/commission-rules", query))
          .commission_rules
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      }
    },
    select: (rules) => rules?.filter(({ vendor_id }) => !vendor_id || vendor_id === vendorId) ?? null,
  })
