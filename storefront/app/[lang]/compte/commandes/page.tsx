import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountForm } from "@/features/account/account-form"
import { AccountFrame } from "@/features/account/account-frame"
import { Orders } from "@/features/account/orders"
import { claimOrders } from "@/features/account/password"
import { readOrders } from "@/lib/medusa/account"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.places.commandes"), robots: { index: false } }
}

async function AccountOrders() {
  const speech = await speak()
  const { t } = speech
  return (
    <AccountFrame here="commandes">
      {async () => (
        <>
          <Orders speech={speech} orders={await readOrders()} />
          <section>
            <h2 className="aff3">{t("account.claim")}</h2>
            <AccountForm
              action={claimOrders}
              id="claim"
              fields={[]}
              button={t("account.claim_send")}
              isQuiet
            />
            <AccountForm
              action={claimOrders}
              id="claim-code"
              fields={[{ name: "code", label: t("account.code"), autoComplete: "one-time-code" }]}
              button={t("account.claim_verify")}
              isQuiet
            />
          </section>
        </>
      )}
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
