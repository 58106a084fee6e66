import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"

type Order = {
  id: string
  display_id: number
  metadata: Record<string, unknown> | null
  shipping_methods: { data: Record<string, unknown> | null }[]
  shipping_address: Record<"first_name" | "last_name" | "address_1" | "address_2" | "postal_code" | "city" | "phone", string | null> | null
}

const addressLine = ({ address_1, address_2, postal_code, city }: NonNullable<Order["shipping_address"]>) =>
  [address_1, address_2, [postal_code, city].filter(Boolean).join(" ")].filter(Boolean).join(", ")

const noteOf = (order: Order) => (typeof order.metadata?.door_note === "string" ? order.metadata.door_note.slice(0, 300) : null)

/**
 * Writes the stop of a packed order: to the door or at the counter. Idempotent by fulfilment.
 * No compensation: the goods are packed, the stop is true.
 */
export const createStopStep = createStep(
  "create-stop",
  async (input: { order_id: string; fulfillment_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const [known] = await service.listDeliveryStops({ fulfillment_id: input.fulfillment_id }, { take: 1 })
    const answer = (id: string | null) => new StepResponse({ id })
    if (known) return answer(known.id)
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "display_id", "metadata", "shipping_methods.data", "shipping_address.*"],
      filters: { id: input.order_id },
    })
    const order = data[0] as unknown as Order | undefined
    const method = order?.shipping_methods[0]?.data
    if (!order || typeof method?.slot_id !== "string") return answer(null)
    const address = order.shipping_address
    const stop = await service.createDeliveryStops({
      ...input,
      order_display_id: order.display_id,
      mode: method.mode === "pickup" ? "pickup" : "delivery",
      slot_id: method.slot_id,
      name: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
      address: address ? addressLine(address) : "",
      phone: address?.phone ?? null,
      note: noteOf(order),
    })
    return answer(stop.id)
  },
)
