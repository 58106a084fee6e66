import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  beginOrderEditOrderWorkflow,
  cancelBeginOrderEditWorkflow,
  capturePaymentWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import { orderLock, refuse, toCents, toMajor, type Cents } from "@pignon/kit"
import { capturedEntries, orderTotal } from "../domain/split"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../modules/commissions"
import { changedItems, readSale, type Sale } from "./read-sale"

const SETTLEMENT_LOCK_SECONDS = 30

type Core = {
  paymentId: string | null
  collectionId: string | null
  capturedCents: Cents
  hasOpenEdit: boolean
  totalCents: Cents
}

type OrderRow = {
  total: Parameters<typeof toCents>[0]
  payment_collections: {
    id: string
    status: string
    payments: {
      id: string
      canceled_at: string | null
      captures: { amount: Parameters<typeof toCents>[0] }[]
    }[]
  }[]
}

/** What Medusa itself says of the payment: the truth after a run that broke. */
async function readCore(container: MedusaContainer, orderId: string): Promise<Core> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "total",
      "payment_collections.id",
      "payment_collections.status",
      "payment_collections.payments.id",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.amount",
    ],
    filters: { id: orderId },
  })
  const order = data[0] as unknown as OrderRow | undefined
  const payments = (order?.payment_collections ?? []).flatMap((collection) =>
    (collection.payments ?? []).map((payment) => ({ ...payment, collectionId: collection.id })),
  )
  const payment = payments.find(({ canceled_at }) => !canceled_at)
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: orderId, status: ["pending", "requested"] } as object, { take: 1 })
  return {
    paymentId: payment?.id ?? null,
    collectionId: payment?.collectionId ?? null,
    capturedCents: payments
      .flatMap(({ captures }) => captures ?? [])
      .reduce((sum, c) => sum + toCents(c.amount), 0),
    hasOpenEdit: changes.length > 0,
    totalCents: toCents(order?.total ?? 0),
  }
}

/** Begins the edit that brings Medusa's order to what the shops gave; checks its total before any money moves. */
async function beginEdit(container: MedusaContainer, sale: Sale, core: Core): Promise<void> {
  const { orderId } = sale
  if (core.hasOpenEdit) await cancelBeginOrderEditWorkflow(container).run({ input: { order_id: orderId } })
  const items = changedItems(sale)
  if (items.length) {
    await beginOrderEditOrderWorkflow(container).run({ input: { order_id: orderId } })
    await orderEditUpdateItemQuantityWorkflow(container).run({ input: { order_id: orderId, items } })
  }
  const preview = items.length ? await container.resolve(Modules.ORDER).previewOrderChange(orderId) : null
  const previewCents = preview ? toCents(preview.total as Parameters<typeof toCents>[0]) : core.totalCents
  if (previewCents === orderTotal(sale.order)) return
  if (items.length) await cancelBeginOrderEditWorkflow(container).run({ input: { order_id: orderId } })
  refuse(
    "settlement.mismatch",
    `La commande ferait ${toMajor(previewCents)} € et les boutiques ${toMajor(orderTotal(sale.order))} €. Rien n’a été encaissé.`,
  )
}

async function capture(container: MedusaContainer, sale: Sale, core: Core): Promise<void> {
  if (!core.paymentId) return refuse("settlement.no_payment", "Cette commande n’a pas de paiement autorisé.")
  const amount = toMajor(orderTotal(sale.order))
  await capturePaymentWorkflow(container).run({ input: { payment_id: core.paymentId, amount } })
}

/** After the single capture nothing may be captured again, and the collection is as large as what was taken. */
async function closePayment(container: MedusaContainer, core: Core, cents: Cents): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const now = new Date()
  if (core.paymentId)
    await payments.updatePayment({ id: core.paymentId, captured_at: now } as Parameters<
      typeof payments.updatePayment
    >[0])
  if (core.collectionId) {
    const change = { amount: toMajor(cents), status: "completed", completed_at: now }
    await payments.updatePaymentCollections(
      core.collectionId,
      change as Parameters<typeof payments.updatePaymentCollections>[1],
    )
  }
}

/**
 * The safe sequence: begin the edit, check its total, capture exactly that, close the payment, confirm the edit, post.
 * Each step looks at what is already done, so a run that broke anywhere is finished by the next one.
 */
async function settle(
  container: MedusaContainer,
  orderId: string,
): Promise<{ captured_cents: Cents; isNew: boolean }> {
  const service = container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const [known] = await service.listSettlements({ order_id: orderId }, { take: 1 })
  if (known?.status === "settled") return { captured_cents: known.captured_cents, isNew: false }
  const sale = await readSale(container, orderId)
  const cents = orderTotal(sale.order)
  if (cents <= 0) return refuse("settlement.nothing", "Il n’y a rien à encaisser pour cette commande.")
  await service.beginSettlement(orderId, cents)
  let core = await readCore(container, orderId)
  if (core.capturedCents === 0) {
    await beginEdit(container, sale, core)
    await capture(container, sale, core)
    core = await readCore(container, orderId)
  }
  await closePayment(container, core, core.capturedCents)
  if (core.hasOpenEdit) await confirmOrderEditRequestWorkflow(container).run({ input: { order_id: orderId } })
  await service.post({
    key: `captured:${orderId}`,
    kind: "captured",
    order_id: orderId,
    occurred_at: new Date(),
    entries: capturedEntries(core.capturedCents),
  })
  const [row] = await service.listSettlements({ order_id: orderId }, { take: 1 })
  if (row) {
    await service.updateSettlements({
      id: row.id,
      status: "settled",
      captured_cents: core.capturedCents,
      settled_at: new Date(),
    })
  }
  return { captured_cents: core.capturedCents, isNew: true }
}

/** Settles an order once; parallel calls wait for each other and see the same result. */
export const settleOrder = (container: MedusaContainer, orderId: string) =>
  container
    .resolve(Modules.LOCKING)
    .execute(orderLock(orderId), () => settle(container, orderId), { timeout: SETTLEMENT_LOCK_SECONDS })
