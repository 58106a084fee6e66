import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PignonEvents } from "@pignon/kit"
import { Modules } from "@medusajs/framework/utils"
import { retireArticles } from "../modules/marketplace/retire-articles"
import { refreshArticles } from "../modules/marketplace/search/refresh"
import { keepKiloPrices } from "../workflows/catalogue/keep-kilo-prices"

/** Long enough to gather the events of one edit, far below the two seconds within which it must be found. */
const GATHER_MS = 150

const gathered = { products: new Set<string>(), variants: new Set<string>() }
let timer: NodeJS.Timeout | null = null
let running: Promise<void> = Promise.resolve()

const failed = (container: MedusaContainer) => (error: Error) =>
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error("Changed articles could not be listed anew", error)

async function flush(container: MedusaContainer) {
  timer = null
  const [productIds, variantIds] = [[...gathered.products], [...gathered.variants]]
  gathered.products.clear()
  gathered.variants.clear()
  if (productIds.length + variantIds.length === 0) return
  await retireArticles(container, { productIds, variantIds })
  await refreshArticles(container, { productIds, variantIds })
  // Beside the batches: it may have to wait until a shop's import is done.
  keepKiloPrices(container, { productIds, variantIds }).catch(failed(container))
  const bus = container.resolve(Modules.EVENT_BUS)
  await bus.emit({
    name: PignonEvents.ARTICLE_CHANGED,
    data: { product_ids: productIds, variant_ids: variantIds },
  })
}

/** Remembers changed articles and reads them all again a moment later, one batch at a time. */
export function gatherChanges(
  container: MedusaContainer,
  changed: { productIds?: string[]; variantIds?: string[] },
) {
  changed.productIds?.forEach((id) => gathered.products.add(id))
  changed.variantIds?.forEach((id) => gathered.variants.add(id))
  timer ??= setTimeout(() => {
    // A failure is told and left to the sweep; the next batch must still run.
    running = running.then(() => flush(container)).catch(failed(container))
  }, GATHER_MS)
}

const lookUps = {
  price: `select vps.variant_id as id from price p join product_variant_price_set vps on vps.price_set_id = p.price_set_id
    where p.id = any(?) and vps.deleted_at is null`,
  // Prices taken off a list are still there, marked: they name their articles.
  priceList: `select vps.variant_id as id from price p join product_variant_price_set vps on vps.price_set_id = p.price_set_id
    where p.price_list_id = any(?) and vps.deleted_at is null`,
  level: `select vi.variant_id as id from inventory_level l join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id
    where l.id = any(?) and vi.deleted_at is null`,
  reservation: `select vi.variant_id as id from reservation_item r join product_variant_inventory_item vi on vi.inventory_item_id = r.inventory_item_id
    where r.id = any(?) and vi.deleted_at is null`,
  // An aisle is named on the cards of all its shelves.
  category: `select distinct pc.product_id as id from product_category k join product_category below on below.mpath like k.mpath || '%'
    join product_category_product pc on pc.product_category_id = below.id where k.id = any(?)`,
  channelLink: `select product_id as id from product_sales_channel where id = any(?)`,
}

/** The variants (for a category or a sales channel's link the products) that rows of core modules belong to. */
export async function idsBehind(
  container: MedusaContainer,
  kind: keyof typeof lookUps,
  ids: string[],
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(lookUps[kind], [ids])
  return (rows as { id: string }[]).map(({ id }) => id)
}

/** The ids of an event, which come one by one or as a list. */
export const idsOf = (data: { id: string | string[] } | { id: string }[]): string[] =>
  Array.isArray(data) ? data.map(({ id }) => id) : [data.id].flat()
