import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageSchema, queryOf } from "@pignon/kit"
import { vendorOf } from "@pignon/marketplace/lib/actor"
import { balances } from "../../../../lib/balances"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../../../../modules/commissions"

/** What is due to the shop, and its own entries, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { vendor_id } = vendorOf(req)
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const [[entries, count], { owed }] = await Promise.all([
    service.listAndCountLedgerEntries(
      { vendor_id },
      { relations: ["transaction"], take: limit, skip: offset, order: { created_at: "DESC" } },
    ),
    balances(req.scope, vendor_id),
  ])
  const statement = owed[0] ?? { due_cents: 0, goods_cents: 0, commission_cents: 0, paid_cents: 0 }
  res.json({
    statement: { ...statement, vendor: undefined },
    entries: entries.map(({ id, account, amount_cents, vat_rate, transaction }) => ({
      id,
      account,
      amount_cents,
      vat_rate,
      kind: transaction.kind,
      order_id: transaction.order_id,
      occurred_at: transaction.occurred_at,
    })),
    count,
    limit,
    offset,
  })
}
