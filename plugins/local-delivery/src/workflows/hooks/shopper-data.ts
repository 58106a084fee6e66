import { contribute } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../modules/local-delivery"

contribute("shopper.data", "local-delivery", async (container, orderIds) => {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const stops = orderIds.length
    ? await service.listDeliveryStops({ order_id: orderIds }, { take: 10_000 })
    : []
  return {
    stops: stops.map(({ order_id, status, name, address, phone, note, recipient, done_at }) => ({
      order_id,
      status,
      name,
      address,
      phone,
      note,
      recipient,
      done_at,
    })),
  }
})

contribute("shopper.erase", "local-delivery", () => [
  `update delivery_stop set name = '', address = '', phone = null, note = null, recipient = null, updated_at = now()
   where order_id = any(:order_ids)`,
])
