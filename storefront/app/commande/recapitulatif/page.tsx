import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { Suspense } from "react"
import { PlaceOrderForm } from "@/features/checkout/place-order-form"
import { euros, hour, longDay } from "@/lib/format"
import { readBasket, readCart, readSlots } from "@/lib/medusa/session"
import { said, words } from "@/lib/words"
import { Price } from "@/ui/price"

export const metadata: Metadata = { title: "Récapitulatif", robots: { index: false } }

async function Recap() {
  const [basket, cart] = await Promise.all([readBasket(), readCart().catch(() => null)])
  if (!basket || !cart || basket.item_count === 0) redirect("/panier")
  const method = cart.shipping_methods[0]
  if (!method?.data?.slot_id) redirect("/commande")
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
                    ? `env. ${euros(line.estimate_cents)}, au plus ${euros(line.max_cents)}`
                    : euros(line.max_cents)}
                </span>
              </p>
            ))}
          </section>
        ))}
        <dl className="det">
          <div>
            <dt>{isPickup ? "Retrait" : "Livraison"}</dt>
            <dd>
              {slot
                ? `${longDay(slot.date)}, de ${hour(slot.start)} à ${hour(slot.end)}`
                : "Créneau à rechoisir"}
            </dd>
          </div>
          <div>
            <dt>Pour</dt>
            <dd>
              {[address?.first_name, address?.last_name].filter(Boolean).join(" ")}, {cart.email}
            </dd>
          </div>
          {!isPickup && (
            <div>
              <dt>Adresse</dt>
              <dd>
                {address?.address_1}, {address?.postal_code} {address?.city}
              </dd>
            </div>
          )}
          <div>
            <dt>Si un article manque</dt>
            <dd>{said(words.substitutions, String(cart.metadata?.substitution ?? "refund"))}</dd>
          </div>
          <div>
            <dt>Paiement</dt>
            <dd>À la remise. Le montant exact est connu quand les boutiques ont pesé.</dd>
          </div>
        </dl>
        <p>
          <Link className="lien" href="/commande">
            Changer la livraison
          </Link>
        </p>
      </div>
      <aside className="caisse">
        <div className="tot">
          <span>Articles</span>
          <b>{euros(basket.estimate_cents)}</b>
          <span>{isPickup ? "Retrait" : "Livraison"}</span>
          <b>{euros(fee)}</b>
        </div>
        <hr />
        <div className="tot">
          <span>Total{hasWeighed && " estimé"}, TTC</span>
          <Price cents={basket.estimate_cents + fee} isEstimate={hasWeighed} size="m" />
          {hasWeighed && (
            <>
              <span>Au plus</span>
              <b>{euros(basket.max_cents + fee)}</b>
            </>
          )}
        </div>
        <hr />
        <PlaceOrderForm needsAge={basket.groups.some((g) => g.lines.some((l) => l.min_age >= 18))} />
        <p className="p2 pt" style={{ marginTop: 12 }}>
          Chaque boutique vend ses articles ; l’association les réunit et les livre.
        </p>
      </aside>
    </div>
  )
}

/** Everything once more, seller by seller, before the button that binds. */
export default function RecapPage() {
  return (
    <div className="large zone">
      <h1 className="aff" style={{ marginBottom: 24 }}>
        Tout est juste ?
      </h1>
      <Suspense fallback={<div className="attente os" />}>
        <Recap />
      </Suspense>
    </div>
  )
}
