/** Whoever changes an order's money or goods as a whole holds this lock, so that settling and packing never overlap. */
export const orderLock = (orderId: string): string => `pignon:order:${orderId}`

/** What a shop says of one of its parts is read and written under this lock: two answers at once are two answers in turn. */
export const partLock = (vendorOrderId: string): string => `pignon:vendor-order:${vendorOrderId}`

/** Whoever takes one of the last pieces of an article, or lays them back for a moment, holds this lock of its inventory item. */
export const lastPiecesLock = (inventoryItemId: string): string => `pignon:last-pieces:${inventoryItemId}`
