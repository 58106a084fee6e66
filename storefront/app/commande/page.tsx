import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { Suspense } from "react"
import { DeliveryForm } from "@/features/checkout/delivery-form"
import { SlotGrid } from "@/features/checkout/slot-grid"
import { listPickupPoints } from "@/lib/medusa/public"
import { readBasket, readCart, readSlots } from "@/lib/medusa/session"
import { words } from "@/lib/words"

export const metadata: Metadata = { title: "Livraison", robots: { index: false } }

const text = (value: unknown) => (typeof value === "string" ? value : "")

async function Checkout() {
  const [basket, cart] = await Promise.all([readBasket(), readCart().catch(() => null)])
  if (!basket || !cart || basket.item_count === 0) redirect("/panier")
  const [delivery, pickup, [counter]] = await Promise.all([
    readSlots("delivery"),
    readSlots("pickup"),
    listPickupPoints(),
  ])
  const address = cart.shipping_address ?? {}
  const method = cart.shipping_methods[0]?.data
  const values = {
    ...Object.fromEntries(Object.entries(address).map(([key, value]) => [key, text(value)])),
    email: text(cart.email),
    mode: text(method?.mode),
    substitution: text(cart.metadata?.substitution),
    door_note: text(cart.metadata?.door_note),
  }
  return (
    <DeliveryForm
      values={values}
      delivery={<SlotGrid offer={delivery} />}
      pickup={<SlotGrid offer={pickup} />}
      counter={counter ? `${counter.name}, ${counter.address_1}` : "au comptoir"}
      substitutions={words.substitutions}
    />
  )
}

/** The checkout: who, where, when, what if. */
export default function CheckoutPage() {
  return (
    <div className="large zone" style={{ maxWidth: 980 }}>
      <h1 className="aff" style={{ marginBottom: 24 }}>
        Quand sonnons-nous ?
      </h1>
      <Suspense fallback={<div className="attente os" />}>
        <Checkout />
      </Suspense>
    </div>
  )
}
