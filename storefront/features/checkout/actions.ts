"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { setLine, takeOut } from "@/features/basket/change"
import { readCustomer } from "@/lib/medusa/account"
import { Refusal } from "@/lib/medusa/client"
import { cartId, checkDelivery, forgetCart, readBasketOf } from "@/lib/medusa/session"
import type { MessageKey } from "@/lib/messages"
import type { Speech } from "@/lib/speech"
import { speechOfRequest } from "@/lib/speech-of-request"
import { complete, keep, type Refused } from "./save"
import { lacksOf, partsOf, placeOf, typedOf, type Typed } from "./typed"

/** What the checkout is told after a try. What was typed comes back, so that nothing is lost. */
export type Tried = {
  typed: Typed
  /** What is wrong, by place, from the top of the page to its end. */
  wrong: Refused
  /** Changes with every try: the same mistake twice is told twice. */
  turn: number
  /** Fields that were filled in by a button, not by hand. */
  filled: number
} | null

const unreachable = (speech: Speech): Refused => ({ commander: speech.t("failure.unreachable") })

const inWords = (speech: Speech, lacks: Record<string, string>): Refused =>
  Object.fromEntries(
    // The key is one of lacksOf's; the type cannot know which.
    Object.entries(lacks).map(([place, lack]) => [place, speech.t(`checkout.${lack}` as MessageKey)]),
  )

/** Where a refusal about articles is told: in the group of the first shop that has a trouble. */
async function groupOf(id: string): Promise<string> {
  const basket = await readBasketOf(id).catch(() => null)
  const group = basket?.groups.find(({ troubles }) => troubles.length > 0)
  return group?.shop ? `vendeur-${group.shop.handle}` : "vendeurs"
}

/** The buttons beside a trouble and beside the addresses of the account. @returns what they filled in, null when none was pressed. */
async function repair(asked: string): Promise<Typed | null> {
  const [what, first = "", second = ""] = asked.split("|")
  if (what === "drop") await takeOut(first)
  else if (what === "line") await setLine(first, Number(second))
  else if (what === "address") {
    const book = (await readCustomer())?.addresses.find(({ id }) => id === first)
    const { first_name, last_name, phone, address_1, postal_code, city } = book ?? {}
    const all = { first_name, last_name, phone, address_1, postal_code, city }
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  } else return null
  return {}
}

async function place(id: string, typed: Typed, speech: Speech): Promise<Refused | { to: string }> {
  const lacks = inWords(speech, lacksOf(typed, { needsAge: typed.needs_age === "1" }))
  const refused = { ...lacks, ...(await keep(id, typed, speech)) }
  if (Object.keys(refused).length > 0) return refused
  try {
    return { to: await complete(id, typed) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const at = placeOf(error.code)
    return { [at === "vendeurs" ? await groupOf(id) : at]: error.in(speech) }
  }
}

/** The one form of the checkout: keeps what was said, mends what is wrong, places the order. */
export async function checkout(before: Tried, form: FormData): Promise<Tried> {
  const speech = await speechOfRequest()
  const id = await cartId()
  if (!id) redirect(speech.href("/panier"))
  let typed = typedOf(form)
  const turn = (before?.turn ?? 0) + 1
  let filled = before?.filled ?? 0
  let outcome: Refused | { to: string }
  try {
    const asked = typed.do ?? "keep"
    const mended = await repair(asked)
    if (mended && Object.keys(mended).length > 0) {
      typed = { ...typed, ...mended }
      filled++
    }
    outcome = asked === "place" ? await place(id, typed, speech) : await keep(id, typed, speech)
  } catch {
    // The page is not drawn anew: without the backend it could not be, and what was typed would go with it.
    return { typed, wrong: unreachable(speech), turn, filled }
  }
  if ("to" in outcome && typeof outcome.to === "string") {
    await forgetCart()
    redirect(speech.href(outcome.to))
  }
  refresh()
  return { typed, wrong: outcome as Refused, turn, filled }
}

/** Keeps what was said while the visitor goes on: windows, fees and sums follow. @returns what was refused. */
export async function keepOn(form: FormData, changed: string[]): Promise<Refused> {
  const speech = await speechOfRequest()
  const id = await cartId()
  if (!id) return {}
  try {
    const refused = await keep(id, typedOf(form), speech, changed.flatMap(partsOf))
    refresh()
    // What is not whole yet is told when the order is placed, not while it is being written.
    return Object.fromEntries(Object.entries(refused).filter(([at]) => at === "quand" || at === "address_1"))
  } catch {
    return unreachable(speech)
  }
}

/** Whether an address is delivered, as it is typed. */
export type Reach = { kind: "good" | "bad" | "quiet"; title: string; detail: string; communes: string[] }

/** Says at once whether a postcode and commune are delivered; the counter is offered where they are not. */
export async function askReach(postal_code: string, city: string): Promise<Reach | null> {
  const speech = await speechOfRequest()
  const { t, number, euros } = speech
  try {
    const told = await checkDelivery({ postal_code, ...(city ? { city } : {}) })
    const { communes } = told
    if (told.deliverable) {
      const fee = euros(told.fee_cents ?? 0)
      return {
        kind: "good",
        title: t("checkout.reach_yes"),
        detail: t("checkout.reach_fee", { fee }),
        communes,
      }
    }
    if (told.reason === "too_far") {
      const [counter] = told.pickup_points
      const detail = counter ? t("checkout.reach_counter", { counter: counter.name }) : ""
      // Communes that are known by their name only lie nowhere.
      const title =
        told.distance_km === null
          ? t("where.no")
          : t("checkout.reach_far", { km: number(told.distance_km, 1) })
      return { kind: "bad", title, detail, communes }
    }
    if (communes.length)
      return { kind: "quiet", title: t("checkout.reach_which"), detail: communes.join(", "), communes }
    return city ? { kind: "quiet", title: t("checkout.reach_unknown"), detail: "", communes } : null
  } catch {
    return null
  }
}
