import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { PignonEvents, type VendorOrderEventData } from "@pignon/kit"
import { completeWhenIn } from "../workflows/steps/scan-parcel"

/** The last open part was refused while all others are in: the order is complete. */
export default async function completeAfterRefusal({
  event,
  container,
}: SubscriberArgs<VendorOrderEventData>) {
  const { order_id } = event.data
  if (!(await completeWhenIn(container, order_id))) return
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: PignonEvents.ORDER_CONSOLIDATED, data: { order_id } })
}

export const config: SubscriberConfig = { event: PignonEvents.VENDOR_ORDER_ANSWERED }
