import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { Suspense } from "react"
import { PlaceOrderForm } from "@/features/checkout/place-order-form"
import { readBasket, readCart, readSlots } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"
import { Price } from "@/ui/price"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("checkout.recap_meta"), robots: { index: false } }
}

async function Recap() {
  const speech = await speak()
  const { t, said, href, euros, hour, longDay } = speech
  const [basket, cart] = await Promise.all([readBasket(), readCart().catch(() => null)])
  if (!basket || !cart || basket.item_count === 0) redirect(href("/panier"))
  const method = cart.shipping_methods[0]
  if (!method?.data?.slot_id) redirect(href("/commande"))
  const isPickup = method.data.mode === "pickup"
  const { slots } = await readSlots(isPickup ? "pickup" : "delivery")
  const slot = slots.find(({ id }) => id === method.data?.slot_id)
  const fee = Math.round(method.amount * 100)
  const hasWeighed = basket.max_cents > basket.estimate_cents
  const address = cart.shipping_address
  return (
    <div className="pan">
      <div>
        {basket.groups.map((group) => (
          <section className="bout" key={group.shop?.handle ?? ""}>
            <h2 className="aff3">{group.shop?.name}</h2>
            {group.lines.map((line) => (
              <p key={line.line_id} style={{ display: "flex", gap: 12, padding: "6px 0" }}>
                <span style={{ flex: 1 }}>
                  {line.quantity} × {line.title}
                </span>
                <span>
                  {line.sold_by === "weight"
                    ? t("checkout.line_estimated", {
                        estimate: euros(line.estimate_cents),
                        most: euros(line.max_cents),
                      })
                    : euros(line.max_cents)}
                </span>
              </p>
            ))}
          </section>
        ))}
        <dl className="det">
          <div>
            <dt>{t(isPickup ? "checkout.pickup" : "checkout.delivery")}</dt>
            <dd>
              {slot
                ? t("checkout.slot", {
                    day: longDay(slot.date),
                    start: hour(slot.start),
                    end: hour(slot.end),
                  })
                : t("checkout.choose_slot_again")}
            </dd>
          </div>
          <div>
            <dt>{t("checkout.for")}</dt>
            <dd>
              {[address?.first_name, address?.last_name].filter(Boolean).join(" ")}, {cart.email}
            </dd>
          </div>
          {!isPickup && (
            <div>
              <dt>{t("checkout.address")}</dt>
              <dd>
                {address?.address_1}, {address?.postal_code} {address?.city}
              </dd>
            </div>
          )}
          <div>
            <dt>{t("checkout.if_missing")}</dt>
            <dd>{said("substitutions", String(cart.metadata?.substitution ?? "refund"))}</dd>
          </div>
          <div>
            <dt>{t("checkout.payment")}</dt>
            <dd>{t("checkout.payment_text")}</dd>
          </div>
        </dl>
        <p>
          <Link className="lien" href={href("/commande")}>
            {t("checkout.change")}
          </Link>
        </p>
      </div>
      <aside className="caisse">
        <div className="tot">
          <span>{t("basket.articles")}</span>
          <b>{euros(basket.estimate_cents)}</b>
          <span>{t(isPickup ? "checkout.pickup" : "checkout.delivery")}</span>
          <b>{euros(fee)}</b>
        </div>
        <hr />
        <div className="tot">
          <span>{t(hasWeighed ? "checkout.total_estimated" : "checkout.total")}</span>
          <Price speech={speech} cents={basket.estimate_cents + fee} isEstimate={hasWeighed} size="m" />
          {hasWeighed && (
            <>
              <span>{t("basket.at_most")}</span>
              <b>{euros(basket.max_cents + fee)}</b>
            </>
          )}
        </div>
        <hr />
        <PlaceOrderForm
          needsAge={basket.groups.some((g) => g.lines.some((l) => l.min_age >= 18))}
          words={{
            age: t("checkout.age"),
            notPlaced: t("checkout.not_placed"),
            place: t("checkout.place"),
            moment: t("checkout.moment"),
          }}
        />
        <p className="p2 pt" style={{ marginTop: 12 }}>
          {t("checkout.who_sells")}
        </p>
      </aside>
    </div>
  )
}

/** Everything once more, seller by seller, before the button that binds. */
export default async function RecapPage() {
  const { t } = await speak()
  return (
    <div className="large zone">
      <h1 className="aff" style={{ marginBottom: 24 }}>
        {t("checkout.recap_title")}
      </h1>
      <Suspense fallback={<div className="attente os" />}>
        <Recap />
      </Suspense>
    </div>
  )
}
