import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Id under which Medusa knows this plugin's fulfilment provider. */
export const PROVIDER_ID = "local-delivery_local-delivery"

type OptionRow = { id: string; provider_id: string | null; data: { id?: string } | null }

/** Which of these shipping options are this plugin's, and whether to the door or at the counter. */
export async function ownOptions(
  container: MedusaContainer,
  ids: (string | null)[],
): Promise<Map<string, "delivery" | "pickup">> {
  const wanted = ids.filter((id): id is string => id !== null)
  if (wanted.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "provider_id", "data"],
    filters: { id: wanted },
  })
  const own = (data as unknown as OptionRow[]).filter(({ provider_id }) => provider_id === PROVIDER_ID)
  return new Map(own.map(({ id, data }) => [id, data?.id === "pickup" ? "pickup" : "delivery"]))
}
