import type { MedusaContainer } from "@medusajs/framework/types"
import { localDate } from "@pignon/kit"
import { deliveredEntries, rulesAt, type DatedRule } from "../domain/split"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../modules/commissions"
import { readSale } from "./read-sale"

/**
 * Posts what a delivered order owes to whom, by the rules as they read when it was placed. Idempotent by order. Nothing is
 * posted before the money is in: the repair job comes back to it.
 */
export async function postDelivered(container: MedusaContainer, orderId: string): Promise<boolean> {
  const service = container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const [captured] = await service.listLedgerTransactions({ key: `captured:${orderId}` }, { take: 1 })
  if (!captured) return false
  const sale = await readSale(container, orderId)
  const rules = (await service.listCommissionRules({}, { take: 50_000 })) as unknown as DatedRule[]
  const { placedAt } = sale
  const entries = deliveredEntries(sale.order, rulesAt(rules, placedAt), localDate(placedAt))
  const posting = {
    key: `delivered:${orderId}`,
    kind: "delivered",
    order_id: orderId,
    occurred_at: new Date(),
    entries,
  }
  const { isNew } = await service.post(posting)
  return isNew
}

/** A captured order was cancelled before its delivery: what was held goes back with the refund. Idempotent. */
export async function postCanceled(container: MedusaContainer, orderId: string): Promise<void> {
  const service = container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const transactions = await service.listLedgerTransactions(
    { order_id: orderId },
    { relations: ["entries"], take: 20 },
  )
  const captured = transactions.find(({ kind }) => kind === "captured")
  if (!captured || transactions.some(({ kind }) => kind === "delivered")) return
  const entries = captured.entries.map(({ account, amount_cents }) => ({
    account: account as "held",
    amount_cents: -amount_cents,
  }))
  await service.post({
    key: `canceled:${orderId}`,
    kind: "canceled",
    order_id: orderId,
    occurred_at: new Date(),
    entries,
  })
}
