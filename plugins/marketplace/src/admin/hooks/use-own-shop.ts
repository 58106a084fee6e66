import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"
import type { Closure, Member, OwnShop } from "../lib/types"

type OneShop = { vendor: OwnShop }

/** The shop of the session. */
export const useOwnShop = () =>
  useQuery({
    queryKey: ["own-shop"],
    queryFn: async () => (await api.get<OneShop>("/admin/vendor/me")).vendor,
  })

/** What a shop may change of itself. */
export type ShopChanges = Partial<
  Pick<OwnShop, "description" | "phone" | "opening_hours" | "website" | "lead_time_hours" | "minimum_cents">
>

/** Changes the shop's own data. */
export function useChangeShop() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: ShopChanges) => api.post<OneShop>("/admin/vendor/me", changes),
    onSuccess: ({ vendor }) => client.setQueryData(["own-shop"], vendor),
  })
}

/** The people of the shop. */
export const useOwnMembers = () =>
  useQuery({
    queryKey: ["own-members"],
    queryFn: async () =>
      (await api.get<{ members: Member[] }>("/admin/vendor/members", { limit: 100 })).members,
  })

/** The shop's closures, the latest first. */
export const useClosures = () =>
  useQuery({
    queryKey: ["closures"],
    queryFn: async () =>
      (await api.get<{ closures: Closure[] }>("/admin/vendor/closures", { limit: 100 })).closures,
  })

/** Enters a closure or takes one back. */
export function useChangeClosures() {
  const client = useQueryClient()
  const onSuccess = () =>
    Promise.all([["closures"], ["own-shop"]].map((queryKey) => client.invalidateQueries({ queryKey })))
  const add = useMutation({
    mutationFn: (closure: Omit<Closure, "id">) => api.post("/admin/vendor/closures", closure),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (id: string) => api.delete(`/admin/vendor/closures/${id}`),
    onSuccess,
  })
  return { add, remove }
}
