import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { forgetDirectory } from "../lib/directory"
import { tellShopChanged } from "../lib/tell-shop-changed"
import { refreshArticles } from "../modules/marketplace/search/refresh"

/** A shop was renamed, opened or suspended: all its articles are listed anew or leave the list. */
export default async function refreshVendor({ event, container }: SubscriberArgs<{ id: string }>) {
  forgetDirectory()
  await tellShopChanged(container, event.data.id)
  await refreshArticles(container, { vendorIds: [event.data.id] })
}

export const config: SubscriberConfig = { event: "vendor.updated" }
