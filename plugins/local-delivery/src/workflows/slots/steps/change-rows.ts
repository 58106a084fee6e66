import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "@pignon/kit"
import type { z } from "@medusajs/framework/zod"
import { upcomingSlots } from "../../../lib/offer-slots"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"
import type { AreaChange, AreaInput, SlotTemplateInput } from "../../set-up/schema"

/** A new area, or changes of the one with this id. */
export type AreaSaving = z.output<typeof AreaInput> | (z.output<typeof AreaChange> & { id: string })
type Undo = { made: string | null; former: Record<string, unknown> | null }

/** Writes a new area, or changes one; the compensation puts back what it was. */
export const saveAreaStep = createStep(
  "save-area",
  async (input: AreaSaving, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    // The model language types JSON arrays as objects.
    const row = input as unknown as Parameters<typeof service.updateDeliveryAreas>[0]
    if (!("id" in input)) {
      const made = await service.createDeliveryAreas(row as Parameters<typeof service.createDeliveryAreas>[0])
      const { id } = made as unknown as { id: string }
      return new StepResponse({ id }, { made: id, former: null } as Undo)
    }
    const [former] = await service.listDeliveryAreas({ id: input.id }, { take: 1 })
    if (!former) notFound("area.not_found", "Cette zone n’existe pas.")
    await service.updateDeliveryAreas(row)
    return new StepResponse({ id: input.id }, { made: null, former } as Undo)
  },
  async (undo, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    if (undo?.made) await service.deleteDeliveryAreas(undo.made)
    if (undo?.former)
      await service.updateDeliveryAreas(
        undo.former as unknown as Parameters<typeof service.updateDeliveryAreas>[0],
      )
  },
)

/** Writes windows of the week and makes the days ahead from them. */
export const addTemplatesStep = createStep(
  "add-templates",
  async (input: z.output<typeof SlotTemplateInput>, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const { weekdays, pickup_point, ...template } = input
    const [point] = pickup_point ? await service.listPickupPoints({ handle: pickup_point }, { take: 1 }) : []
    if (pickup_point && !point) notFound("pickup_point.not_found", "Ce comptoir n’existe pas.")
    const made = await service.createSlotTemplates(
      weekdays.map((weekday) => ({ ...template, weekday, pickup_point_id: point?.id ?? null })),
    )
    const ids = made.map(({ id }) => id)
    await upcomingSlots(container, new Date())
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids)
      await container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE).deleteSlotTemplates(ids)
  },
)

/** What may change of one window. */
export type SlotChange = { id: string; capacity?: number; is_closed?: boolean; reason?: string | null }

/** Changes one window; places that are taken stay taken. */
export const changeSlotStep = createStep(
  "change-slot",
  async (input: SlotChange, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const [former] = await service.listDeliverySlots({ id: input.id }, { take: 1 })
    if (!former) notFound("slot.not_found", "Ce créneau n’existe pas.")
    await service.updateDeliverySlots(input)
    const { id, capacity, is_closed, reason } = former
    return new StepResponse({ id }, { id, capacity, is_closed, reason })
  },
  async (former, { container }) => {
    if (former)
      await container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE).updateDeliverySlots(former)
  },
)

/** A day that differs from the week. */
export type ExceptionInput = {
  date: string
  mode: "delivery" | "pickup" | null
  is_closed: boolean
  capacity: number | null
  reason: string
}

/** Enters a day that differs from the week; windows that are there already follow. */
export const addExceptionStep = createStep(
  "add-exception",
  async (input: ExceptionInput, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const { id } = await service.createSlotExceptions(input)
    if (input.capacity !== null)
      await service.changeComingSlots({ date: input.date, mode: input.mode }, { capacity: input.capacity })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE).deleteSlotExceptions(id)
  },
)

/** Takes an exception back: the day is like any other again. Places changed with it stay; change them slot by slot. */
export const removeExceptionStep = createStep(
  "remove-exception",
  async (input: { id: string }, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const [former] = await service.listSlotExceptions({ id: input.id }, { take: 1 })
    if (!former) notFound("exception.not_found", "Cette exception n’existe pas.")
    await service.softDeleteSlotExceptions(input.id)
    return new StepResponse({ id: input.id }, input.id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE).restoreSlotExceptions(id)
  },
)
