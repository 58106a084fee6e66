import { useQuery } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"

/** How much people discover over the last thirty days. */
export type Discovery = {
  from: string
  to: string
  orders: number
  share_two_trades: number
  share_three_trades_or_more: number
  shops_per_order: number
  outbound_clicks: { handle: string; name: string; clicks: number }[]
}

/** The figures of discovery. */
export const useDiscovery = () =>
  useQuery({
    queryKey: ["association-discovery"],
    queryFn: async () => (await api.get<{ discovery: Discovery }>("/admin/association/discovery")).discovery,
  })
