import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { Suspense } from "react"
import { DeliveryForm } from "@/features/checkout/delivery-form"
import { deliveryWords } from "@/features/checkout/delivery-words"
import { SlotGrid } from "@/features/checkout/slot-grid"
import { listPickupPoints } from "@/lib/medusa/public"
import { readBasket, readCart, readSlots } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("checkout.meta"), robots: { index: false } }
}

const text = (value: unknown) => (typeof value === "string" ? value : "")

async function Checkout() {
  const speech = await speak()
  const { t, href } = speech
  const [basket, cart] = await Promise.all([readBasket(), readCart().catch(() => null)])
  if (!basket || !cart || basket.item_count === 0) redirect(href("/panier"))
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
      delivery={<SlotGrid speech={speech} offer={delivery} />}
      pickup={<SlotGrid speech={speech} offer={pickup} />}
      words={deliveryWords(t, counter ? `${counter.name}, ${counter.address_1}` : t("checkout.counter"))}
    />
  )
}

/** The checkout: who, where, when, what if. */
export default async function CheckoutPage() {
  const { t } = await speak()
  return (
    <div className="large zone" style={{ maxWidth: 980 }}>
      <h1 className="aff" style={{ marginBottom: 24 }}>
        {t("checkout.title")}
      </h1>
      <Suspense fallback={<div className="attente os" />}>
        <Checkout />
      </Suspense>
    </div>
  )
}
