import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { BoardOrder } from "../../domain/board"
import { api } from "@pignon/kit/admin/server"

const EVERY_MS = 5_000
const key = ["hub", "board"]

/** The completeness board, read again every five seconds. */
export const useBoard = () =>
  useQuery({
    queryKey: key,
    queryFn: () => api.get<{ orders: BoardOrder[] }>("/admin/hub/board?limit=100"),
    refetchInterval: EVERY_MS,
  })

type Scanned = {
  parcel: { code: string; shelf_code: string | null; order_display_id: number }
  has_moved: boolean
  is_now_complete: boolean
}

/** What can be wrong with a parcel. */
export type Trouble = "missing" | "damaged"

/** Something that went wrong with a parcel. */
export type Incident = {
  id: string
  kind: Trouble
  parcel_code: string
  vendor_name: string
  note: string | null
}

const incidentsKey = ["hub", "incidents"]

/** What went wrong and is not settled yet. */
export const useIncidents = () =>
  useQuery({
    queryKey: incidentsKey,
    queryFn: () =>
      api.get<{ incidents: Incident[]; count: number }>("/admin/hub/incidents?status=open&limit=50"),
    refetchInterval: EVERY_MS,
  })

/** A line that was in a parcel, for sure or perhaps. */
export type PackedLine = { line_id: string; title: string; quantity: number }

/** What the parcel of an incident held. */
export const useContents = (incidentId: string, isAsked: boolean) =>
  useQuery({
    queryKey: [...incidentsKey, incidentId],
    queryFn: () =>
      api.get<{ certain: PackedLine[]; possible: PackedLine[] }>(
        `/admin/hub/incidents/${incidentId}/contents`,
      ),
    enabled: isAsked,
  })

/** A parcel nobody looks for any more. */
type GivingUp = { id: string; reason: string; lines: { line_id: string }[] }

/** Says something to the storage place and reads the board again. */
export function useHub() {
  const client = useQueryClient()
  const onSuccess = () =>
    Promise.all([key, incidentsKey].map((queryKey) => client.invalidateQueries({ queryKey })))
  const receive = useMutation({
    mutationFn: (code: string) =>
      api.post<Scanned>(`/admin/hub/parcels/${encodeURIComponent(code)}/receive`, {}),
    onSuccess,
  })
  const report = useMutation({
    mutationFn: ({ code, trouble }: { code: string; trouble: Trouble }) =>
      api.post<Scanned>(`/admin/hub/parcels/${encodeURIComponent(code)}/${trouble}`, {}),
    onSuccess,
  })
  const settle = useMutation({
    mutationFn: ({ id, resolution }: { id: string; resolution: string }) =>
      api.post(`/admin/hub/incidents/${id}/settle`, { resolution }),
    onSuccess,
  })
  const giveUp = useMutation({
    mutationFn: ({ id, ...body }: GivingUp) => api.post(`/admin/hub/incidents/${id}/give-up`, body),
    onSuccess,
  })
  const pack = useMutation({
    mutationFn: (orderId: string) => api.post(`/admin/hub/orders/${orderId}/pack`, {}),
    onSuccess,
  })
  return { receive, report, settle, giveUp, pack }
}
