import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound, refuse } from "@pignon/kit"
import type { z } from "@medusajs/framework/zod"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"
import type { PickupPointChange, PickupPointInput, SlotTemplateChange } from "../../set-up/schema"

/** A new counter, or changes of the one with this id. */
export type PickupPointSaving =
  z.output<typeof PickupPointInput> | (z.output<typeof PickupPointChange> & { id: string })

type Undo = { made: string | null; former: { id: string } | null }

/** Writes a new counter, or changes one; the compensation puts back what it was. */
export const savePickupPointStep = createStep(
  "save-pickup-point",
  async (input: PickupPointSaving, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    if (!("id" in input)) {
      const [known] = await service.listPickupPoints({ handle: input.handle }, { take: 1 })
      if (known) refuse("pickup_point.exists", "Un comptoir porte déjà cet identifiant.")
      const { id } = await service.createPickupPoints(input)
      return new StepResponse({ id }, { made: id, former: null } as Undo)
    }
    const [former] = await service.listPickupPoints({ id: input.id }, { take: 1 })
    if (!former) notFound("pickup_point.not_found", "Ce comptoir n’existe pas.")
    await service.updatePickupPoints(input)
    return new StepResponse({ id: input.id }, { made: null, former } as Undo)
  },
  async (undo, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    if (undo?.made) await service.deletePickupPoints(undo.made)
    if (undo?.former) await service.updatePickupPoints(undo.former)
  },
)

/** What may change of a window of the week. */
export type TemplateChange = z.output<typeof SlotTemplateChange> & { id: string }

/** Changes a window of the week and those made from it that are still to come; places that are taken stay taken. */
export const changeTemplateStep = createStep(
  "change-template",
  async (input: TemplateChange, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const [former] = await service.listSlotTemplates({ id: input.id }, { take: 1 })
    if (!former) notFound("slot_template.not_found", "Ce créneau de la semaine n’existe pas.")
    await service.updateSlotTemplates(input)
    const { capacity, fee_cents, is_active } = input
    const is_closed = is_active === undefined ? undefined : !is_active
    await service.changeComingSlots({ template_id: input.id }, { capacity, fee_cents, is_closed })
    const { id } = former
    return new StepResponse(
      { id },
      { id, capacity: former.capacity, fee_cents: former.fee_cents, is_active: former.is_active },
    )
  },
  async (former, { container }) => {
    if (!former) return
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    await service.updateSlotTemplates(former)
    const { id, capacity, fee_cents, is_active } = former
    await service.changeComingSlots({ template_id: id }, { capacity, fee_cents, is_closed: !is_active })
  },
)
