import type { MedusaContainer } from "@medusajs/framework/types"
import { createCommissionRulesWorkflow } from "@pignon/commissions/workflows"
import { createShelvesWorkflow } from "@pignon/consolidation/workflows"
import { setUpTownDeliveryWorkflow } from "@pignon/local-delivery/workflows"
import type { TownDeliveryInput } from "@pignon/local-delivery/workflows/set-up/schema"
import type { TownStore } from "./set-up-store"
import type { LoadedShop } from "./set-up-shops"
import { readCsv, readJson, type Town } from "./town-files"

const isInstalled = (container: MedusaContainer, module: string) =>
  container.resolve(module, { allowUnregistered: true }) !== undefined

/** Areas, slots and the counter, when local-delivery is installed. */
async function setUpDelivery(container: MedusaContainer, store: TownStore) {
  if (!isInstalled(container, "local_delivery")) return
  const delivery =
    readJson<Pick<TownDeliveryInput, "areas" | "pickup_points" | "slot_templates">>("delivery.json")
  const communes = readCsv("communes.csv").map((row) => ({
    insee: row.insee ?? "",
    name: row.name ?? "",
    postcodes: (row.postcodes ?? "").split("|"),
    // Empty for the communes beyond that share a postcode.
    latitude: row.lat ? Number(row.lat) : null,
    longitude: row.lon ? Number(row.lon) : null,
  }))
  await setUpTownDeliveryWorkflow(container).run({
    input: {
      ...delivery,
      communes,
      stock_location_id: store.stockLocationId,
      shipping_profile_id: store.shippingProfileId,
    },
  })
}

/** Each shop's commission, when commissions is installed. */
async function setUpCommissions(container: MedusaContainer, shops: LoadedShop[]) {
  if (!isInstalled(container, "commissions")) return
  const rules = shops.map(({ id, row }) => ({ vendor_id: id, percent: Number(row.commission_pct) }))
  await createCommissionRulesWorkflow(container).run({ input: { rules } })
}

/** The shelves of the storage place, when consolidation is installed. */
async function setUpShelves(container: MedusaContainer, town: Town) {
  if (!isInstalled(container, "consolidation")) return
  await createShelvesWorkflow(container).run({ input: { shelves: town.storage_place.shelves } })
}

/** What the other plugins need to know of the town; those left out of the configuration are skipped. */
export async function setUpPlugins(
  container: MedusaContainer,
  town: Town,
  store: TownStore,
  shops: LoadedShop[],
) {
  await setUpDelivery(container, store)
  await setUpCommissions(container, shops)
  await setUpShelves(container, town)
}
