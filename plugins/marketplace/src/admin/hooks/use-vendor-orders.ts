import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"
import type { VendorOrderStatus } from "../../domain/vendor-order"
import type { ParcelCount, VendorOrder } from "../lib/types"

const POLL_MS = 15_000

/** The four piles a shop sorts its orders into, by who must act next. */
export const PILES = {
  answer: ["awaiting_vendor"],
  prepare: ["accepted", "partly_accepted", "preparing"],
  ready: ["ready", "collected"],
  done: ["received", "refused", "canceled"],
} as const satisfies Record<string, VendorOrderStatus[]>

/** Name of a pile. */
export type Pile = keyof typeof PILES

/** The piles in the order of the work. */
export const PILE_NAMES: readonly Pile[] = ["answer", "prepare", "ready", "done"]

type OrderPage = { orders: VendorOrder[]; count: number }

const pileQuery = (pile: Pile, limit: number) => ({
  queryKey: ["vendor-orders", pile, limit],
  queryFn: () => api.get<OrderPage>("/admin/vendor/orders", { status: PILES[pile].join(","), limit }),
  refetchInterval: POLL_MS,
  staleTime: 5_000,
})

/** One pile of the shop's orders, the latest first, kept fresh. */
export const useVendorOrders = (pile: Pile, limit = 50) => useQuery(pileQuery(pile, limit))

/** How many orders lie in each pile of open work, kept fresh. */
export function useVendorOrderCounts(): Partial<Record<Pile, number>> {
  const open = PILE_NAMES.filter((pile) => pile !== "done")
  const answers = useQueries({ queries: open.map((pile) => pileQuery(pile, 50)) })
  return Object.fromEntries(open.map((pile, i) => [pile, answers[i]?.data?.count]))
}

type OneOrder = { order: VendorOrder }

/** One of the shop's orders with its lines, kept fresh. */
export const useVendorOrder = (id: string) =>
  useQuery({
    queryKey: ["vendor-order", id],
    queryFn: async () => (await api.get<OneOrder>(`/admin/vendor/orders/${id}`)).order,
    refetchInterval: POLL_MS,
    staleTime: 0,
  })

/** Everything a shop can say of an order. */
export type Answer =
  | { say: "accept" }
  | { say: "refuse"; lines?: { line_id: string; quantity?: number; reason?: string }[]; reason?: string }
  | { say: "weigh"; lines: { line_id: string; grams: number }[] }
  | { say: "ready"; parcels?: ParcelCount[] }

/** Says something of an order; the answer of the server replaces what the pages knew of it. */
export function useAnswer(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ say, ...body }: Answer) => api.post<OneOrder>(`/admin/vendor/orders/${id}/${say}`, body),
    onSuccess: ({ order }) => {
      client.setQueryData(["vendor-order", id], order)
      return client.invalidateQueries({ queryKey: ["vendor-orders"] })
    },
    // Somebody else of the shop may have been quicker: show how it stands.
    onError: () => client.invalidateQueries({ queryKey: ["vendor-order", id] }),
  })
}
