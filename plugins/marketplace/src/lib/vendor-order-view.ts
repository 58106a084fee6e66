import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "@pignon/kit"
import { needsWeight, weightRange, type LineFacts } from "../domain/vendor-order"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"

const withWeights = <L extends LineFacts>(line: L) => ({
  ...line,
  ...(line.sold_by === "weight" ? { weight_range: weightRange(line) } : {}),
  needs_weight: needsWeight(line),
})

/** A shop's own part with its lines and history. @throws `vendor_order.not_found` for another shop's. */
export async function vendorOrderView(container: MedusaContainer, vendorId: string, id: string) {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [part] = await service.listVendorOrders(
    { id, vendor_id: vendorId },
    { relations: ["lines", "events"], take: 1 },
  )
  if (!part) return notFound("vendor_order.not_found", "Cette commande n’existe pas dans votre boutique.")
  const lines = [...part.lines].sort((a, b) => a.id.localeCompare(b.id)).map((line) => withWeights(line))
  const events = [...part.events].sort((a, b) => a.id.localeCompare(b.id))
  return { ...part, lines, events }
}
