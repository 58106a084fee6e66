import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LetterOrder, LetterPart } from "../../domain/letters/facts"
import { localeFrom, type Locale } from "../../domain/locale"
import { orderAddress } from "../../domain/storefront-addresses"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import { coreOrder, orderProgress } from "../order-progress"
import { orderToken } from "../order-token"
import { orderWishes } from "../wishes"

type Addressee = {
  email: string | null
  locale: string | null
  shipping_address: Record<
    "first_name" | "address_1" | "address_2" | "postal_code" | "city",
    string | null
  > | null
}

async function addresseeOf(container: MedusaContainer, orderId: string): Promise<Addressee | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["email", "locale", "shipping_address.*"],
    filters: { id: orderId },
  })
  return (data[0] as unknown as Addressee | undefined) ?? null
}

async function partsOf(container: MedusaContainer, orderId: string): Promise<LetterPart[]> {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const parts = await service.listVendorOrders(
    { order_id: orderId },
    { relations: ["lines", "vendor"], order: { reference: "ASC" } },
  )
  return parts.map(({ id, status, refuse_reason, vendor, lines }) => ({
    id,
    status,
    refuse_reason,
    shop: {
      name: vendor.name,
      legal_name: vendor.legal_name,
      address: `${vendor.address_1}, ${vendor.postal_code} ${vendor.city}`,
      siren: vendor.siren,
      mediator_name: vendor.mediator_name,
      mediator_url: vendor.mediator_url,
    },
    lines: [...lines].sort((a, b) => a.id.localeCompare(b.id)),
  }))
}

/** Where the shop is on the web. */
export const storefrontUrl = (): string =>
  process.env.STOREFRONT_URL || `http://localhost:${process.env.STOREFRONT_PORT || 8000}`

/** Where an order can be followed in a language, token included. */
const orderUrl = (container: MedusaContainer, orderId: string, locale: Locale): string =>
  storefrontUrl() + orderAddress(locale, orderId, orderToken(container, orderId))

/** An order as its letters tell of it, or null while there is nobody to write to or no shop has a part yet. */
export async function letterOrder(container: MedusaContainer, orderId: string): Promise<LetterOrder | null> {
  const order = await coreOrder(container, orderId)
  if (!order) return null
  const [progress, addressee, parts, wishes] = await Promise.all([
    orderProgress(container, order),
    addresseeOf(container, orderId),
    partsOf(container, orderId),
    orderWishes(container, orderId),
  ])
  if (!addressee?.email || parts.length === 0) return null
  const to = addressee.shipping_address
  const locale = localeFrom(wishes.locale ?? addressee.locale)
  const place = [to?.address_1, to?.address_2, [to?.postal_code, to?.city].filter(Boolean).join(" ")]
  return {
    id: orderId,
    display_id: order.display_id,
    locale,
    to: addressee.email,
    first_name: to?.first_name ?? "",
    mode: progress.mode,
    address: place.filter(Boolean).join(", "),
    // Told by whoever delivers; see the topic `order.progress`.
    slot: (progress as { slot?: LetterOrder["slot"] }).slot ?? null,
    stage: progress.stage,
    delivery_fee_cents: progress.delivery_fee_cents,
    parts,
    url: orderUrl(container, orderId, locale),
  }
}
