import type { Metadata } from "next"
import { Suspense } from "react"
import { AccountFrame } from "@/features/account/account-frame"
import { Orders } from "@/features/account/orders"
import { readOrders } from "@/lib/medusa/account"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { TextLink } from "@/ui/text-link"
import { Waiting } from "@/ui/waiting"

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
            <Headline level={2} isBlock>
              {t("account.latest")}
            </Headline>
            <Orders speech={speech} orders={await readOrders(3)} />
          </section>
          <p>
            <TextLink href={href("/compte/listes")}>{t("account.usual_link")}</TextLink>
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
      <Headline>{t("account.title")}</Headline>
      <Suspense fallback={<Waiting />}>
        <Account />
      </Suspense>
    </div>
  )
}
