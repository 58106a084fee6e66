import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@pignon/kit"

/** Who asks on behalf of a shop; comes from the session only. */
export type VendorContext = { vendor_id: string; user_id: string; role: "owner" | "staff" }

/** Who asks on behalf of the association. */
export type AssociationContext = { user_id: string; role: "manager" | "treasurer" | "storage" | "driver" }

/** What the guard leaves on a request. */
export type GuardedRequest = {
  vendor_context?: VendorContext
  association_context?: AssociationContext
}

/** The shop of the session. @throws `access.denied` (403) when nobody of a shop asks. */
export function vendorOf(req: MedusaRequest | GuardedRequest): VendorContext {
  const context = (req as GuardedRequest).vendor_context
  return (
    context ??
    refuse("access.denied", "Cette page est réservée aux commerçants.", MedusaError.Types.FORBIDDEN)
  )
}

/** The member of the association who asks, or null for a secret API key. */
export function associationOf(req: MedusaRequest | GuardedRequest): AssociationContext | null {
  return (req as GuardedRequest).association_context ?? null
}
