import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { forgetDirectory } from "../lib/directory"
import { tellShopChanged } from "../lib/tell-shop-changed"
import { refreshArticles, unlistClosedShops } from "../modules/marketplace/search/refresh"

/** A shop was renamed, opened or suspended: all its articles are listed anew or leave the list. */
export default async function refreshVendor({ event, container }: SubscriberArgs<{ id: string }>) {
  forgetDirectory()
  const vendorIds = [event.data.id]
  await unlistClosedShops(container, vendorIds)
  await tellShopChanged(container, event.data.id)
  await refreshArticles(container, { vendorIds })
  // Pages made in between show the former name.
  await tellShopChanged(container, event.data.id)
}

export const config: SubscriberConfig = { event: "vendor.updated" }
