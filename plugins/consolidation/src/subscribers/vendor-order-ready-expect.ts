import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PignonEvents, type VendorOrderEventData } from "@pignon/kit"
import { expectParcelsWorkflow } from "../workflows"

/** Expects the parcels of a part that is ready. */
export default async function expectParcels({ event, container }: SubscriberArgs<VendorOrderEventData>) {
  await expectParcelsWorkflow(container).run({ input: { vendor_order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: PignonEvents.VENDOR_ORDER_READY }
