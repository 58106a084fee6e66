/** Events the plugins exchange beyond Medusa's own. Payloads are in the types below. */
export const PignonEvents = {
  VENDOR_ORDER_CREATED: "vendor_order.created",
  VENDOR_ORDER_ANSWERED: "vendor_order.answered",
  VENDOR_ORDER_READY: "vendor_order.ready",
  VENDOR_ORDER_RECEIVED: "vendor_order.received",
  ORDER_CONSOLIDATED: "order.consolidated",
  ORDER_SETTLED: "order.settled",
  STOP_DEPARTED: "delivery_stop.departed",
  STOP_DONE: "delivery_stop.done",
  STOP_FAILED: "delivery_stop.failed",
  COUNTERS_CHANGED: "pickup_point.changed",
  CODE_ASKED: "one_time_code.asked",
  ARTICLE_CHANGED: "article.changed",
} as const

/** Payload of every `vendor_order.*` event. */
export type VendorOrderEventData = { id: string; order_id: string; vendor_id: string }

/** Payload of `order.consolidated` and `order.settled`. */
export type OrderEventData = { order_id: string }

/** Payload of `delivery_stop.*`. */
export type StopEventData = { id: string; order_id: string; reason?: string }

/** Payload of `one_time_code.asked`: what the code is to open. */
export type CodeAskedEventData =
  | { kind: "order"; display_id: number; email: string }
  | { kind: "claim"; customer_id: string; locale: string }
