import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { Suspense } from "react"
import { CheckoutForm } from "@/features/checkout/checkout-form"
import { SummaryWithoutScripts, WithoutScripts } from "@/features/checkout/fields"
import { knownOf } from "@/features/checkout/known"
import { Pay, Recap } from "@/features/checkout/recap"
import { IfMissing, Way, When, Where, Who, Words } from "@/features/checkout/sections"
import { chosenSlot } from "@/features/checkout/slot-table"
import { rememberedPlace } from "@/features/delivery/remembered"
import { readCustomer } from "@/lib/medusa/account"
import { findShop, listPickupPoints } from "@/lib/medusa/public"
import { NEEDED } from "@/features/checkout/typed"
import { readBasket, readCart, readSlots } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"
import type { Basket } from "@/lib/types"
import { Button } from "@/ui/button"
import { Headline } from "@/ui/headline"
import { TextLink } from "@/ui/text-link"
import { Waiting } from "@/ui/waiting"
import { TillFrame } from "@/ui/till-frame"
import { AlcoholBand, isForAdults } from "@/ui/alcohol-notice"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("checkout.meta"), robots: { index: false } }
}

async function sellersOf(basket: Basket) {
  const handles = basket.groups.flatMap(({ shop }) => shop?.handle ?? [])
  // A shop that has just been suspended has no page any more: it is told by its trouble.
  const shops = await Promise.all(handles.map((handle) => findShop(handle).catch(() => null)))
  return Object.fromEntries(handles.map((handle, i) => [handle, shops[i] ?? undefined]))
}

async function Checkout() {
  const speech = await speak()
  const { t, href } = speech
  const [basket, cart] = await Promise.all([readBasket(), readCart()])
  if (!basket || !cart || basket.item_count === 0) redirect(href("/panier"))
  const [delivery, pickup, [counter], customer, sellers] = await Promise.all([
    readSlots("delivery"),
    readSlots("pickup"),
    listPickupPoints(),
    readCustomer().catch(() => null),
    sellersOf(basket),
  ])
  const known = knownOf(cart, customer, basket.wishes, await rememberedPlace())
  const isPickup = known.mode === "pickup"
  return (
    <>
      {isForAdults([basket]) && <AlcoholBand speech={speech} />}
      <CheckoutForm
        cartId={cart.id}
        names={Object.fromEntries(NEEDED.map((name) => [name, t(`checkout.${name}`)]))}
      >
        {/* What the key « enter » presses: the first button of a form. */}
        <button className="sr" name="do" value="keep" tabIndex={-1} aria-hidden="true" />
        <div className="formulaire">
          <SummaryWithoutScripts title={t("checkout.not_placed")} />
          <Way speech={speech} known={known} />
          <Who speech={speech} known={known} customer={customer} />
          <Where speech={speech} known={known} customer={customer} />
          <When speech={speech} delivery={delivery} pickup={pickup} counter={counter} />
          <IfMissing speech={speech} basket={basket} />
          <Words speech={speech} basket={basket} />
          <WithoutScripts>
            <Button kind="quiet" name="do" value="keep">
              {t("checkout.keep")}
            </Button>
          </WithoutScripts>
        </div>
        <TillFrame label={t("checkout.recap_title")}>
          <Headline level={2} isBlock>
            {t("checkout.recap_title")}
          </Headline>
          <Recap speech={speech} basket={basket} sellers={sellers} />
          <p>
            <TextLink href={href("/panier")}>{t("checkout.change_basket")}</TextLink>
          </p>
          <Pay
            speech={speech}
            basket={basket}
            isPickup={isPickup}
            slot={chosenSlot(isPickup ? pickup : delivery)}
          />
        </TillFrame>
      </CheckoutForm>
    </>
  )
}

/** The checkout: who, where, when, what if, and the button that binds, on one page. */
export default async function CheckoutPage() {
  const { t } = await speak()
  return (
    <div className="large zone page-commande">
      <Headline>{t("checkout.h1")}</Headline>
      <Suspense fallback={<Waiting />}>
        <Checkout />
      </Suspense>
    </div>
  )
}
