import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contributionsTo } from "@pignon/kit"
import { ownOptions } from "../../../lib/own-option"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"

type Order = {
  id: string
  display_id: number
  metadata: Record<string, unknown> | null
  shipping_methods: { shipping_option_id: string | null; data: Record<string, unknown> | null }[]
  shipping_address: Record<
    "first_name" | "last_name" | "address_1" | "address_2" | "postal_code" | "city" | "phone",
    string | null
  > | null
}

const addressLine = ({ address_1, address_2, postal_code, city }: NonNullable<Order["shipping_address"]>) =>
  [address_1, address_2, [postal_code, city].filter(Boolean).join(" ")].filter(Boolean).join(", ")

const NOTE_LENGTH = 300

/** What the shopper asked of the driver: told by whoever keeps wishes, else by the order itself. */
async function noteOf(container: MedusaContainer, order: Order): Promise<string | null> {
  const told = await Promise.all(contributionsTo("order.door_note").map(({ fn }) => fn(container, order.id)))
  const note = [...told, order.metadata?.door_note].find((n) => typeof n === "string" && n.trim())
  return typeof note === "string" ? note.slice(0, NOTE_LENGTH) : null
}

type Packed = { order_id: string; fulfillment_id: string }

/** The order and whether it goes to the door or to the counter; null when another carrier's goods were packed. */
async function readPacked(container: MedusaContainer, { order_id, fulfillment_id }: Packed) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: orders }, { data: fulfillments }] = await Promise.all([
    query.graph({
      entity: "order",
      fields: [
        "id",
        "display_id",
        "metadata",
        "shipping_methods.shipping_option_id",
        "shipping_methods.data",
        "shipping_address.*",
      ],
      filters: { id: order_id },
    }),
    query.graph({
      entity: "fulfillment",
      fields: ["id", "shipping_option_id", "canceled_at"],
      filters: { id: fulfillment_id },
    }),
  ])
  const order = orders[0] as unknown as Order | undefined
  const optionId = (fulfillments[0]?.shipping_option_id as string | null | undefined) ?? null
  if (!order || fulfillments[0]?.canceled_at) return null
  const mode = optionId && (await ownOptions(container, [optionId])).get(optionId)
  if (!mode) return null
  const method =
    order.shipping_methods.find(({ shipping_option_id }) => shipping_option_id === optionId) ??
    order.shipping_methods[0]
  const slot_id = typeof method?.data?.slot_id === "string" ? method.data.slot_id : null
  return { order, mode, slot_id }
}

/**
 * Writes the stop of a packed order: to the door or at the counter. Idempotent by fulfilment.
 * No compensation: the goods are packed, the stop is true.
 */
export const createStopStep = createStep("create-stop", async (input: Packed, { container }) => {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const find = async () =>
    (await service.listDeliveryStops({ fulfillment_id: input.fulfillment_id }, { take: 1 }))[0]?.id
  const known = await find()
  const packed = known ? null : await readPacked(container, input)
  if (known || !packed) return new StepResponse({ id: known ?? null })
  const { order, mode, slot_id } = packed
  const address = order.shipping_address
  try {
    const note = await noteOf(container, order)
    const stop = await service.createDeliveryStops({
      ...input,
      order_display_id: order.display_id,
      mode,
      slot_id,
      name: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
      address: address ? addressLine(address) : "",
      phone: address?.phone ?? null,
      note,
    })
    return new StepResponse({ id: stop.id })
  } catch (error) {
    // The event and the repair job met: the unique index let one of them in.
    const winner = await find()
    if (!winner) throw error
    return new StepResponse({ id: winner })
  }
})
