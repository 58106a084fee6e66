import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Payment = { captured_at: Date | null; canceled_at: Date | null }
type Payments = { payment_collections?: ({ payments?: Payment[] } | null)[] }

/**
 * Refuses to begin an edit of an order whose payment is authorised and not yet captured: confirming such an edit
 * makes Medusa cancel the authorisation. Weights and refusals go through the shops' parts instead.
 */
export async function protectAuthorisedOrders(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const orderId = (req.body as { order_id?: unknown } | undefined)?.order_id
  if (typeof orderId !== "string") return next()
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "payment_collections.payments.id",
      "payment_collections.payments.captured_at",
      "payment_collections.payments.canceled_at",
    ],
    filters: { id: orderId },
  })
  const order = data[0] as Payments | undefined
  const payments = order?.payment_collections?.flatMap((collection) => collection?.payments ?? []) ?? []
  if (!payments.some((payment) => !payment.captured_at && !payment.canceled_at)) return next()
  return res.status(400).json({
    type: "not_allowed",
    code: "order.awaits_settlement",
    message:
      "Cette commande attend encore son encaissement : corrigez les lignes dans la part de la boutique.",
  })
}
