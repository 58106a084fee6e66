import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { PROVIDER_ID } from "../../../lib/own-option"

/** Where the shipping options hang in Medusa. */
export type ShippingInput = { stock_location_id: string; shipping_profile_id: string }

const rule = (attribute: string, value: string) => ({ attribute, operator: "eq" as const, value })
const always = [rule("enabled_in_store", "true"), rule("is_return", "false")]

const ways = [
  {
    id: "delivery",
    set: { name: "Livraison", type: "shipping" },
    name: "Livraison à domicile",
    label: "Livraison",
    description: "À votre porte, dans le créneau choisi.",
    rules: [...always, rule("local_delivery.deliverable", "true")],
  },
  {
    id: "pickup",
    set: { name: "Comptoir", type: "pickup" },
    name: "Retrait au comptoir",
    label: "Comptoir",
    description: "Au comptoir du centre-ville, dans le créneau choisi.",
    rules: always,
  },
]

async function serviceZone(
  container: MedusaContainer,
  set: { name: string; type: string },
): Promise<{ setId: string; zoneId: string }> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [known] = await fulfillment.listFulfillmentSets(
    { name: set.name },
    { relations: ["service_zones"], take: 1 },
  )
  const found =
    known ??
    (await fulfillment.createFulfillmentSets({
      ...set,
      // Medusa's zones know no distances: one for the country, the real zoning is ours.
      service_zones: [{ name: `${set.name} France`, geo_zones: [{ type: "country", country_code: "fr" }] }],
    }))
  return { setId: found.id, zoneId: found.service_zones[0]?.id ?? "" }
}

/**
 * Makes the two shipping options of the town: to the door (only where an area delivers) and at the counter.
 * Idempotent by name. No compensation: running it again goes on where it stopped.
 */
export const setUpShippingStep = createStep(
  "set-up-shipping",
  async (input: ShippingInput, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    const place = { [Modules.STOCK_LOCATION]: { stock_location_id: input.stock_location_id } }
    await link.create({ ...place, [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER_ID } })
    for (const { id, set, name, label, description, rules } of ways) {
      const { setId, zoneId } = await serviceZone(container, set)
      await link.create({ ...place, [Modules.FULFILLMENT]: { fulfillment_set_id: setId } })
      const [known] = await fulfillment.listShippingOptions(
        { service_zone: { id: zoneId }, name },
        { take: 1 },
      )
      if (known) continue
      await createShippingOptionsWorkflow(container).run({
        input: [
          {
            name,
            service_zone_id: zoneId,
            shipping_profile_id: input.shipping_profile_id,
            provider_id: PROVIDER_ID,
            price_type: "calculated" as const,
            type: { label, description, code: id },
            data: { id },
            rules,
          },
        ],
      })
    }
    return new StepResponse({ options: ways.length })
  },
)
