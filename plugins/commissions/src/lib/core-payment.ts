import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { refuse, toCents, toMajor, type Cents } from "@pignon/kit"

type Amount = Parameters<typeof toCents>[0]
type Moved = { amount: Amount }[] | null

/** What Medusa itself says of an order and its payment. */
export type Core = {
  paymentId: string | null
  collectionId: string | null
  /** Whether more can still be captured. */
  isOpen: boolean
  capturedCents: Cents
  refundedCents: Cents
  hasOpenEdit: boolean
  totalCents: Cents
}

type OrderRow = {
  total: Amount
  payment_collections: {
    id: string
    payments: {
      id: string
      captured_at: string | null
      canceled_at: string | null
      captures: Moved
      refunds: Moved
    }[]
  }[]
}

const sumOf = (moved: Moved[]) =>
  moved.flatMap((some) => some ?? []).reduce((sum, m) => sum + toCents(m.amount), 0)

/** Reads what Medusa says of an order's payment: the truth after a run that broke. */
export async function readCore(container: MedusaContainer, orderId: string): Promise<Core> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const payment = ["id", "captured_at", "canceled_at", "captures.amount", "refunds.amount"]
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "total",
      "payment_collections.id",
      ...payment.map((field) => `payment_collections.payments.${field}`),
    ],
    filters: { id: orderId },
  })
  const order = data[0] as unknown as OrderRow | undefined
  const payments = (order?.payment_collections ?? []).flatMap((collection) =>
    (collection.payments ?? []).map((one) => ({ ...one, collectionId: collection.id })),
  )
  const standing = payments.find(({ canceled_at }) => !canceled_at)
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: orderId, status: ["pending", "requested"] } as object, { take: 1 })
  return {
    paymentId: standing?.id ?? null,
    collectionId: standing?.collectionId ?? null,
    isOpen: Boolean(standing && !standing.captured_at),
    capturedCents: sumOf(payments.map(({ captures }) => captures)),
    refundedCents: sumOf(payments.map(({ refunds }) => refunds)),
    hasOpenEdit: changes.length > 0,
    totalCents: toCents(order?.total ?? 0),
  }
}

/** What the customer has paid: captured, less refunded. */
export const paidCents = ({ capturedCents, refundedCents }: Core): Cents => capturedCents - refundedCents

/** Takes what is still missing. @throws `settlement.no_payment`, `settlement.captured_short`. */
export async function capture(container: MedusaContainer, core: Core, cents: Cents): Promise<void> {
  if (!core.paymentId) return refuse("settlement.no_payment", "Cette commande n’a pas de paiement autorisé.")
  if (!core.isOpen)
    return refuse(
      "settlement.captured_short",
      `Il manque ${toMajor(cents)} € et ce paiement est clos : réglez la différence avec le client.`,
    )
  await capturePaymentWorkflow(container).run({
    input: { payment_id: core.paymentId, amount: toMajor(cents) },
  })
}

/** Gives back what was captured above the true amount by other means than ours. */
export async function giveBack(container: MedusaContainer, core: Core, cents: Cents): Promise<void> {
  if (!core.paymentId) return refuse("settlement.no_payment", "Cette commande n’a pas de paiement autorisé.")
  const note = "Encaissé au-dessus du montant exact"
  await refundPaymentWorkflow(container).run({
    input: { payment_id: core.paymentId, amount: toMajor(cents), note },
  })
}

/** After the single capture nothing may be captured again, and the collection is as large as what was taken. */
export async function closePayment(container: MedusaContainer, core: Core): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const now = new Date()
  if (core.paymentId)
    await payments.updatePayment({ id: core.paymentId, captured_at: now } as Parameters<
      typeof payments.updatePayment
    >[0])
  if (core.collectionId) {
    const change = { amount: toMajor(core.capturedCents), status: "completed", completed_at: now }
    await payments.updatePaymentCollections(
      core.collectionId,
      change as Parameters<typeof payments.updatePaymentCollections>[1],
    )
  }
}
