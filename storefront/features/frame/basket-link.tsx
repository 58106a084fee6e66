import Link from "next/link"
import { readBasket } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"

/** The basket in the header. When the backend is out of reach the link still leads to the basket's page. */
export async function BasketLink() {
  const { t, href, euros } = await speak()
  const basket = await readBasket().catch(() => null)
  const count = basket?.item_count ?? 0
  return (
    <Link
      className="panier-b"
      href={href("/panier")}
      data-testid="basket-link"
      aria-label={t("frame.basket_count", { count })}
    >
      <span>{t("frame.basket")}</span>
      {basket && count > 0 ? <b>{euros(basket.estimate_cents)}</b> : <b>{count}</b>}
    </Link>
  )
}
