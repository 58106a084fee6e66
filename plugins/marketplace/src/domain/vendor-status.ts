/** Who must act next on a shop: the association (`applied`, `approved`), nobody (`open`), or it may not sell. */
export const VENDOR_STATUSES = ["applied", "approved", "open", "suspended", "closed"] as const

/** One of them. */
export type VendorStatus = (typeof VENDOR_STATUSES)[number]
