import Link from "next/link"
import { euros } from "@/lib/format"
import { readBasket } from "@/lib/medusa/session"

/** The basket in the header. When the backend is out of reach the link still leads to the basket's page. */
export async function BasketLink() {
  const basket = await readBasket().catch(() => null)
  const count = basket?.item_count ?? 0
  return (
    <Link
      className="panier-b"
      href="/panier"
      data-testid="basket-link"
      aria-label={`Panier, ${count} article${count > 1 ? "s" : ""}`}
    >
      <span>Panier</span>
      {basket && count > 0 ? <b>{euros(basket.estimate_cents)}</b> : <b>{count}</b>}
    </Link>
  )
}
