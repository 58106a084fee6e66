import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { importCatalogueWorkflow } from "@pignon/marketplace/workflows"
import { setUpCategories } from "../town/set-up-categories"
import { setUpDiscovery } from "../town/set-up-discovery"
import { setUpPlugins } from "../town/set-up-plugins"
import { setUpAssociation, setUpShops } from "../town/set-up-shops"
import { setUpStore } from "../town/set-up-store"
import { catalogueFile, readJson, type Town } from "../town/town-files"

/**
 * Loads the town: store, shops, people, categories, areas, then every shop's catalogue through the same import that
 * merchants use. Repeatable: what is there stays, an interrupted load goes on.
 */
export default async function loadTown({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const town = readJson<Town>("town.json")
  const store = await setUpStore(container, town)
  await setUpCategories(container)
  await setUpDiscovery(container)
  const shops = await setUpShops(container, town, store.salesChannelId)
  await setUpAssociation(container, town)
  await setUpPlugins(container, town, store, shops)
  const total = shops.reduce((sum, { row }) => sum + Number(row.articles), 0)
  let done = 0
  for (const { id, row } of shops) {
    const { result } = await importCatalogueWorkflow(container).run({
      input: { vendor_id: id, file: catalogueFile(row.handle ?? ""), started_by: "town" },
    })
    done += result.rows_total
    const refused = result.refused_count ? `, ${result.refused_count} refused` : ""
    logger.info(
      `${Math.floor((100 * done) / Math.max(total, 1))} % ${row.name}: ${result.rows_total} articles${refused}`,
    )
    if (result.refused_count) logger.warn(JSON.stringify(result.errors).slice(0, 2000))
  }
  const stores = container.resolve(Modules.STORE)
  const { metadata } = await stores.retrieveStore(store.storeId)
  await stores.updateStores(store.storeId, {
    metadata: { ...metadata, town: town.name, town_loaded_at: new Date().toISOString() },
  })
}
