import { useQuery } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"
import type { Round, Stop } from "./types"

const list = <T>(key: string, path: string) => ({
  queryKey: ["delivery", key],
  queryFn: () => api.get<T>(`/admin/delivery/${path}`),
  refetchInterval: 15_000,
})

/** The latest rounds. */
export const useRounds = () => useQuery(list<{ rounds: Round[] }>("rounds", "rounds?limit=30"))

/** The stops that wait for a round. */
export const useUnplanned = () =>
  useQuery(list<{ stops: Stop[] }>("unplanned", "stops?unplanned=true&limit=100"))

/** What is to be handed over at the counters. */
export const usePickups = () => useQuery(list<{ pickups: Stop[] }>("pickups", "pickups?limit=100"))
