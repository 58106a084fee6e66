import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { ask } from "./api"

/** A parcel of the board. */
export type Parcel = {
  code: string
  status: string
  temperature: string
  shelf: string | null
  sequence: number
  of: number
}

/** An order of the board. */
export type BoardOrder = {
  order_id: string
  display_id: number
  customer_name: string
  mode: string
  is_complete: boolean
  is_packed: boolean
  is_captured: boolean
  parts: {
    vendor_order_id: string
    vendor: { id: string; name: string; code: string; phone: string }
    status: string
    parcels: Parcel[]
  }[]
}

const EVERY_MS = 5_000
const key = ["hub", "board"]

/** The completeness board, read again every ten seconds. */
export const useBoard = () =>
  useQuery({
    queryKey: key,
    queryFn: () => ask<{ orders: BoardOrder[] }>("/admin/hub/board?limit=100"),
    refetchInterval: EVERY_MS,
  })

type Scanned = {
  parcel: { code: string; shelf_code: string | null; order_display_id: number }
  has_moved: boolean
  is_now_complete: boolean
}

/** Says something to the storage place and reads the board again. */
export function useHub() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: key })
  const receive = useMutation({
    mutationFn: (code: string) => ask<Scanned>(`/admin/hub/parcels/${encodeURIComponent(code)}/receive`, {}),
    onSuccess,
  })
  const miss = useMutation({
    mutationFn: (code: string) => ask<Scanned>(`/admin/hub/parcels/${encodeURIComponent(code)}/missing`, {}),
    onSuccess,
  })
  const pack = useMutation({
    mutationFn: (orderId: string) => ask(`/admin/hub/orders/${orderId}/pack`, {}),
    onSuccess,
  })
  return { receive, miss, pack }
}
