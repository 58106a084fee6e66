import type { Metadata } from "next"
import { Suspense } from "react"
import Link from "next/link"
import { AccountFrame } from "@/features/account/account-frame"
import { Orders } from "@/features/account/orders"
import { readOrders } from "@/lib/medusa/account"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("account.title"), robots: { index: false } }
}

async function Account() {
  const speech = await speak()
  const { t, href } = speech
  return (
    <AccountFrame here={null}>
      {async (customer) => (
        <>
          <p className="lead">{t("account.hello", { name: customer.first_name ?? customer.email })}</p>
          <section>
            <h2 className="aff3">{t("account.latest")}</h2>
            <Orders speech={speech} orders={await readOrders(3)} />
          </section>
          <p>
            <Link className="lien" href={href("/compte/listes")}>
              {t("account.usual_link")}
            </Link>
          </p>
        </>
      )}
    </AccountFrame>
  )
}

/** The account: the latest orders, and where everything is. */
export default async function AccountPage() {
  const { t } = await speak()
  return (
    <div className="large zone">
      <h1 className="aff">{t("account.title")}</h1>
      <Suspense fallback={<div className="attente os" />}>
        <Account />
      </Suspense>
    </div>
  )
}
