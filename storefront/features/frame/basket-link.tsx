import { connection } from "next/server"
import { LiveBasketLink } from "@/features/basket/live-basket-link"
import { snapshotOf } from "@/features/basket/snapshot"
import { readBasket } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"

/** A number that no message contains otherwise: the browser puts the real one in its place. */
const PLACE = 97

/** The basket in the header. When the backend is out of reach the link still leads to the basket's page. */
export async function BasketLink() {
  await connection() // a basket is never part of a cached page, nor is the moment it was read
  const { t, href, locale } = await speak()
  await connection()
  const at = Date.now()
  const snapshot = await readBasket().then(
    (basket) => snapshotOf(basket, at),
    () => null,
  )
  const count = (n: number) => t("frame.basket_count", { count: n })
  return (
    <LiveBasketLink
      href={href("/panier")}
      snapshot={snapshot}
      locale={locale}
      words={{
        basket: t("frame.basket"),
        unreachable: t("failure.unreachable"),
        count: { zero: count(0), one: count(1), other: count(PLACE).replace(String(PLACE), "#") },
      }}
    />
  )
}
