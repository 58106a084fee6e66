import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { gatherChanges, idsBehind } from "../lib/article-changes"

type Link = { product_id: string } | { id: string }

/** A product was put into a sales channel or taken out. Medusa names the product in the one case, the link in the other. */
export default async function refreshChannel({ event, container }: SubscriberArgs<Link | Link[]>) {
  const links = [event.data].flat()
  const named = links.flatMap((link) => ("product_id" in link ? link.product_id : []))
  const linkIds = links.flatMap((link) => ("product_id" in link ? [] : link.id))
  const behind = linkIds.length ? await idsBehind(container, "channelLink", linkIds) : []
  gatherChanges(container, { productIds: [...named, ...behind] })
}

export const config: SubscriberConfig = {
  event: ["LinkProductSalesChannel.attached", "LinkProductSalesChannel.detached"],
}
