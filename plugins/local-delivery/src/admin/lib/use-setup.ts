import { useQuery } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"
import type { Area, Commune, PickupPoint, Slot, SlotException, SlotTemplate } from "./types"

const list = <T>(name: string, path: string) => ({
  queryKey: ["delivery", name],
  queryFn: () => api.get<T>(`/admin/delivery/${path}`),
})

/** The delivery areas, the one that wins first. */
export const useAreas = () => useQuery(list<{ areas: Area[] }>("areas", "areas?limit=100"))

/** The communes of the region. */
export const useCommunes = () =>
  useQuery({ ...list<{ communes: Commune[] }>("communes", "communes"), staleTime: Infinity })

/** The counters. */
export const usePoints = () =>
  useQuery(list<{ pickup_points: PickupPoint[] }>("points", "pickup-points?limit=100"))

/** The windows of the week. */
export const useTemplates = () =>
  useQuery(list<{ slot_templates: SlotTemplate[] }>("templates", "slot-templates?limit=100"))

/** The days that differ from the week. */
export const useExceptions = () =>
  useQuery(list<{ exceptions: SlotException[] }>("exceptions", "exceptions?limit=100"))

/** The windows to come. */
export const useSlots = () => useQuery(list<{ slots: Slot[] }>("slots", "slots?limit=100"))
