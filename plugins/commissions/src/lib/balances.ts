import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const sql = `select e.account, e.vendor_id, v.name, sum(e.amount_cents)::int as balance_cents
  from ledger_entry e left join vendor v on v.id = e.vendor_id group by e.account, e.vendor_id, v.name
  order by e.account, v.name`
const paidSql = `select vendor_id, sum(amount_cents)::int as paid_cents from payout where deleted_at is null group by vendor_id`

type Row = { account: string; vendor_id: string | null; name: string | null; balance_cents: number }

/** Accounts with their balances, which always sum to zero, and what is due to each shop. Cents. */
export async function balances(container: MedusaContainer, vendorId?: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, paid] = await Promise.all([knex.raw(sql), knex.raw(paidSql)])
  const all = rows as Row[]
  const paidBy = new Map(
    (paid.rows as { vendor_id: string; paid_cents: number }[]).map((p) => [p.vendor_id, p.paid_cents]),
  )
  const own = vendorId ? all.filter((row) => row.vendor_id === vendorId) : all
  const sum = (rows: Row[], ...accounts: string[]) =>
    rows
      .filter(({ account }) => accounts.includes(account))
      .reduce((total, row) => total + row.balance_cents, 0)
  const vendors = [...new Set(own.flatMap(({ vendor_id }) => vendor_id ?? []))]
  const owed = vendors.map((id) => {
    const of = own.filter(({ vendor_id }) => vendor_id === id)
    const due = sum(of, "merchant", "merchant_vat")
    const commission = sum(of, "commission", "vat")
    const paid_cents = paidBy.get(id) ?? 0
    return {
      vendor: { id, name: of[0]?.name ?? id },
      due_cents: due,
      goods_cents: due + paid_cents + commission,
      commission_cents: commission,
      paid_cents,
    }
  })
  return {
    accounts: own.map(({ account, vendor_id, name, balance_cents }) => ({
      account,
      vendor: vendor_id ? { id: vendor_id, name } : null,
      balance_cents,
    })),
    total_cents: all.reduce((total, row) => total + row.balance_cents, 0),
    owed,
  }
}
