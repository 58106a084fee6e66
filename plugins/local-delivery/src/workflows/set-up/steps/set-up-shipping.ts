import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"

const PROVIDER_ID = "local-delivery_local-delivery"
const SET_NAME = "Livraison et comptoir"

/** Where the shipping options hang in Medusa. */
export type ShippingInput = { stock_location_id: string; shipping_profile_id: string }

async function serviceZone(container: MedusaContainer, stockLocationId: string): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [known] = await fulfillment.listFulfillmentSets({ name: SET_NAME }, { relations: ["service_zones"], take: 1 })
  if (known?.service_zones[0]) return known.service_zones[0].id
  const set = await fulfillment.createFulfillmentSets({
    name: SET_NAME,
    type: "shipping",
    // Medusa's zones know no distances: one for the country, the real zoning is ours.
    service_zones: [{ name: "France", geo_zones: [{ type: "country", country_code: "fr" }] }],
  })
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const place = { [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId } }
  await link.create([
    { ...place, [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER_ID } },
    { ...place, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ])
  return set.service_zones[0]?.id ?? ""
}

const rule = (attribute: string, value: string) => ({ attribute, operator: "eq" as const, value })
const always = [rule("enabled_in_store", "true"), rule("is_return", "false")]

const options = [
  {
    id: "delivery",
    name: "Livraison à domicile",
    label: "Livraison",
    description: "À votre porte, dans le créneau choisi.",
    rules: [...always, rule("local_delivery.deliverable", "true")],
  },
  {
    id: "pickup",
    name: "Retrait au comptoir",
    label: "Comptoir",
    description: "Au comptoir du centre-ville, dans le créneau choisi.",
    rules: always,
  },
]

/**
 * Makes the two shipping options of the town: to the door (only where an area delivers) and at the counter.
 * Idempotent by name. No compensation: running it again goes on where it stopped.
 */
export const setUpShippingStep = createStep("set-up-shipping", async (input: ShippingInput, { container }) => {
  const service_zone_id = await serviceZone(container, input.stock_location_id)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const known = await fulfillment.listShippingOptions({ service_zone: { id: service_zone_id } }, { take: 50 })
  const missing = options.filter(({ name }) => !known.some((option) => option.name === name))
  if (missing.length) {
    await createShippingOptionsWorkflow(container).run({
      input: missing.map(({ id, name, label, description, rules }) => ({
        name,
        service_zone_id,
        shipping_profile_id: input.shipping_profile_id,
        provider_id: PROVIDER_ID,
        price_type: "calculated" as const,
        type: { label, description, code: id },
        data: { id },
        rules,
      })),
    })
  }
  return new StepResponse({ service_zone_id })
})
