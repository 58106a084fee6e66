import type { Metadata } from "next"
import { connection } from "next/server"
import { Suspense } from "react"
import { BasketGroupView } from "@/features/basket/basket-group"
import { CompleteBasket } from "@/features/basket/complete-basket"
import { EmptyBasket } from "@/features/basket/empty-basket"
import { FollowBasket } from "@/features/basket/live-parts"
import { Till } from "@/features/basket/till"
import { readBasket } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { TextLink } from "@/ui/text-link"
import { Waiting } from "@/ui/waiting"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("basket.title"), robots: { index: false } }
}

async function BasketView() {
  // Nobody's basket needs no question to the backend: without this the link in the header would fetch an empty page
  // ahead, and show that one even after the first article.
  await connection()
  const speech = await speak()
  const { t, href } = speech
  const basket = await readBasket()
  if (!basket || basket.item_count === 0) return <EmptyBasket speech={speech} />
  return (
    <>
      <Headline id="panier-titre" tabIndex={-1}>
        {t("basket.title_shops", { count: basket.groups.length })}
      </Headline>
      <div className="pan">
        <Till speech={speech} basket={basket} />
        <div className="groupes">
          {basket.groups.map((group) => (
            <BasketGroupView key={group.shop?.handle ?? ""} speech={speech} group={group} />
          ))}
          <TextLink href={href("/recherche")} prefetch={false}>
            {t("basket.go_on")}
          </TextLink>
        </div>
      </div>
      <FollowBasket />
      <Suspense fallback={null}>
        <CompleteBasket speech={speech} cartId={basket.cart_id} />
      </Suspense>
    </>
  )
}

/** While the basket is read: its title and the shape of two groups and the till. */
async function Before() {
  const { t } = await speak()
  return (
    <div className="en-attente">
      <Headline>{t("basket.title")}</Headline>
      <div className="pan" aria-hidden="true">
        <Waiting room="block" />
        <Waiting />
      </div>
    </div>
  )
}

/** The basket, by shop. */
export default function BasketPage() {
  return (
    <div className="large zone page-panier">
      <Suspense fallback={<Before />}>
        <BasketView />
      </Suspense>
    </div>
  )
}
