import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound, refuse, toCents, type Cents } from "@pignon/kit"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import { isFinal, isOut } from "@pignon/marketplace/domain/vendor-order"
import type { SoldOrder } from "../domain/split"

const ASSOCIATION_VAT_RATE = 20

/** The association's VAT rate in percent: the setting ASSOCIATION_VAT_RATE, 0 for an association that charges none. */
export const associationVatRate = (): number =>
  Number(process.env.ASSOCIATION_VAT_RATE || ASSOCIATION_VAT_RATE)

type PartLine = {
  order_line_item_id: string
  quantity: number
  accepted_quantity: number
  sold_by: "unit" | "weight"
  unit_price_cents: Cents
  final_cents: Cents | null
}

/** An order as the shops gave it, for the books and for Medusa. */
export type Sale = {
  orderId: string
  placedAt: Date
  order: SoldOrder
  lines: PartLine[]
  /** References of the parts whose shop may still change something. */
  open: string[]
}

/**
 * Reads what the shops gave of an order.
 * @throws `settlement.not_ready` while a part is open, `settlement.foreign_line` for lines that no shop sells.
 */
export async function readSale(container: MedusaContainer, orderId: string): Promise<Sale> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [{ data }, parts] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["id", "created_at", "shipping_total", "items.id"],
      filters: { id: orderId },
    }),
    service.listVendorOrders({ order_id: orderId }, { relations: ["lines"] }),
  ])
  const order = data[0]
  if (!order || parts.length === 0)
    return notFound("order.not_found", "Cette commande n’existe pas ou n’a pas encore de parts.")
  const lines = parts.flatMap((part) =>
    part.lines.map((line) => ({
      ...line,
      vendor_id: part.vendor_id,
      final_cents: isOut(part.status) ? 0 : line.final_cents,
    })),
  )
  const open = lines.find(({ final_cents }) => final_cents === null)
  if (open) return refuse("settlement.not_ready", `« ${open.title} » n’a pas encore son prix définitif.`)
  // A settled order has lost the lines that were refused; what it has beyond the shops' lines is nobody's to settle here.
  const known = new Set(lines.map((line) => line.order_line_item_id))
  if ((order.items ?? []).some((item: { id: string }) => !known.has(item.id))) {
    return refuse(
      "settlement.foreign_line",
      "Une ligne de cette commande n’est vendue par aucune boutique : réglez-la dans Medusa.",
    )
  }
  return {
    orderId,
    placedAt: new Date(order.created_at),
    open: parts.filter(({ status }) => !isFinal(status)).map(({ reference }) => reference),
    lines: lines.map((line) => ({
      ...line,
      accepted_quantity: line.final_cents === 0 ? 0 : line.accepted_quantity,
    })),
    order: {
      delivery_fee_cents: toCents(order.shipping_total ?? 0),
      association_vat_rate: associationVatRate(),
      lines: lines.map(({ vendor_id, category_id, final_cents, vat_rate }) => ({
        vendor_id,
        category_id,
        final_cents: final_cents ?? 0,
        vat_rate,
      })),
    },
  }
}

/** Decimals a unit price may have so that quantity × price is the line's cents, dust of a millionth aside. */
const UNIT_PRICE_DECIMALS = 8

const unitPrice = (finalCents: Cents, quantity: number) =>
  Number((finalCents / 100 / quantity).toFixed(UNIT_PRICE_DECIMALS))

/** The items of the core order that changed, as an order edit takes them. A refused line keeps its price and loses its quantity. */
export function changedItems({ lines }: Sale) {
  return lines.flatMap((line) => {
    const { order_line_item_id: id, accepted_quantity, quantity, unit_price_cents } = line
    if (accepted_quantity === 0) return [{ id, quantity: 0 }]
    const final = line.final_cents ?? 0
    const isSame = accepted_quantity === quantity && final === unit_price_cents * quantity
    if (isSame) return []
    const price =
      final === unit_price_cents * accepted_quantity
        ? {}
        : { unit_price: unitPrice(final, accepted_quantity) }
    return [{ id, quantity: accepted_quantity, ...price }]
  })
}
