import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountFrame } from "@/features/account/account-frame"
import { Orders } from "@/features/account/orders"
import { readOrders } from "@/lib/medusa/account"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.places.commandes"), robots: { index: false } }
}

async function AccountOrders() {
  const speech = await speak()
  return (
    <AccountFrame here="commandes">
      {async () => <Orders speech={speech} orders={await readOrders()} />}
    </AccountFrame>
  )
}

/** Every order of the account. */
export default async function AccountOrdersPage() {
  const { t } = await speak()
  return (
    <div className="large zone">
      <h1 className="aff">{t("account.places.commandes")}</h1>
      <Suspense fallback={<div className="attente os" />}>
        <AccountOrders />
      </Suspense>
    </div>
  )
}
