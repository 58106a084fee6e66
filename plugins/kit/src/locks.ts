/** Whoever changes an order's money or goods as a whole holds this lock, so that settling and packing never overlap. */
export const orderLock = (orderId: string): string => `pignon:order:${orderId}`
