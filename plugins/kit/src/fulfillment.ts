import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The order a fulfilment belongs to, as `delivery.created` names it; null when it belongs to none. */
export async function orderOfFulfillment(
  container: MedusaContainer,
  fulfillmentId: string,
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: fulfillmentId },
  })
  return data[0]?.order_id ?? null
}
