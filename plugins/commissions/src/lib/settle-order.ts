import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  beginOrderEditOrderWorkflow,
  cancelBeginOrderEditWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import { lastPiecesLock, orderLock, refuse, toCents, toMajor, type Cents } from "@pignon/kit"
import { keepReserved, reservedItems } from "@pignon/marketplace/lib/keep-reserved"
import { capturedEntries, orderTotal } from "../domain/split"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../modules/commissions"
import { capture, closePayment, giveBack, paidCents, readCore, type Core } from "./core-payment"
import { changedItems, readSale, type Sale } from "./read-sale"

const SETTLEMENT_LOCK_SECONDS = 30
const PIECES_LOCK_SECONDS = 20

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

/**
 * Whether the edit of an order needs no beginning: the order is as the shops gave it (also where a run before this one
 * confirmed its edit), or a run that broke after the capture left it open.
 */
const isEditBegun = (core: Core, cents: Cents) =>
  core.hasOpenEdit ? paidCents(core) === cents : core.totalCents === cents

/**
 * The safe sequence: begin the edit, check its total, capture exactly that, close the payment, confirm the edit. Each step
 * looks at what is already done, so a run that broke anywhere is finished by the next one. What was captured by other
 * means counts: the rest is taken, or what is above given back.
 */
async function take(container: MedusaContainer, sale: Sale, cents: Cents): Promise<void> {
  const { orderId } = sale
  let core = await readCore(container, orderId)
  if (!isEditBegun(core, cents)) await beginEdit(container, sale, core)
  if (paidCents(core) < cents) await capture(container, core, cents - paidCents(core))
  core = await readCore(container, orderId)
  await closePayment(container, core)
  if (core.hasOpenEdit) await confirmOrderEditRequestWorkflow(container).run({ input: { order_id: orderId } })
  if (paidCents(core) > cents) await giveBack(container, core, paidCents(core) - cents)
}

/**
 * Lays what the order has reserved back for a moment and reserves it anew, as confirming its edit does: meanwhile nobody
 * else may take it, and a stock that was set too low must not refuse it.
 */
async function keepingPieces(container: MedusaContainer, orderId: string, work: () => Promise<void>) {
  const items = await reservedItems(container, orderId)
  if (items.length === 0) return work()
  const job = async () => {
    await keepReserved(container, items)
    await work()
  }
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute(items.map(lastPiecesLock), job, { timeout: PIECES_LOCK_SECONDS })
}

/** Settles an order: takes its true amount, then enters it in the books. */
async function settle(
  container: MedusaContainer,
  orderId: string,
): Promise<{ captured_cents: Cents; isNew: boolean }> {
  const service = container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const [known] = await service.listSettlements({ order_id: orderId }, { take: 1 })
  if (known?.status === "settled") return { captured_cents: known.captured_cents, isNew: false }
  const sale = await readSale(container, orderId)
  const [open] = sale.open
  if (open) return refuse("settlement.not_ready", `La part ${open} n’est pas encore prête.`)
  const cents = orderTotal(sale.order)
  if (cents <= 0) return refuse("settlement.nothing", "Il n’y a rien à encaisser pour cette commande.")
  await service.beginSettlement(orderId, cents)
  await keepingPieces(container, orderId, () => take(container, sale, cents))
  await service.post({
    key: `captured:${orderId}`,
    kind: "captured",
    order_id: orderId,
    occurred_at: new Date(),
    entries: capturedEntries(cents),
  })
  const [row] = await service.listSettlements({ order_id: orderId }, { take: 1 })
  if (row) {
    await service.updateSettlements({
      id: row.id,
      status: "settled",
      captured_cents: cents,
      settled_at: new Date(),
    })
  }
  return { captured_cents: cents, isNew: true }
}

/** Settles an order once; parallel calls wait for each other and see the same result. */
export const settleOrder = (container: MedusaContainer, orderId: string) =>
  container
    .resolve(Modules.LOCKING)
    .execute(orderLock(orderId), () => settle(container, orderId), { timeout: SETTLEMENT_LOCK_SECONDS })
