import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountForm } from "@/features/account/account-form"
import { AccountFrame } from "@/features/account/account-frame"
import { Orders } from "@/features/account/orders"
import { claimOrders } from "@/features/account/password"
import { readOrders } from "@/lib/medusa/account"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { Waiting } from "@/ui/waiting"

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
            <Headline level={2} isBlock>
              {t("account.claim")}
            </Headline>
            <AccountForm
              action={claimOrders}
              id="claim"
              fields={[]}
              button={t("account.claim_send")}
              kind="quiet"
            />
            <AccountForm
              action={claimOrders}
              id="claim-code"
              fields={[{ name: "code", label: t("account.code"), autoComplete: "one-time-code" }]}
              button={t("account.claim_verify")}
              kind="quiet"
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
      <Headline>{t("account.places.commandes")}</Headline>
      <Suspense fallback={<Waiting />}>
        <AccountOrders />
      </Suspense>
    </div>
  )
}
