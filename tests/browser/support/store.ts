/** The shop that the browser tests opened, asked over HTTP: what a test needs done before somebody looks. */
const ADMIN = process.env.ADMIN_URL ?? "http://localhost:9000"
const PASSWORD = "limoges"

type Json = Record<string, unknown>

/** Asks the backend. @throws when it refuses, with its status and what it said. */
export async function backend<T>(
  path: string,
  { body, bearer, method }: { body?: Json; bearer?: string; method?: string } = {},
): Promise<T> {
  const answer = await fetch(ADMIN + path, {
    method: method ?? (body ? "POST" : "GET"),
    headers: {
      "content-type": "application/json",
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...(path.startsWith("/store") ? { "x-publishable-api-key": await publishableKey() } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`)
  return (text ? JSON.parse(text) : null) as T
}

/** Logs somebody of the demonstration in. */
export const login = async (who: string): Promise<string> =>
  (
    await backend<{ token: string }>("/auth/user/emailpass", {
      body: { email: `${who}@limoges.example`, password: PASSWORD },
    })
  ).token

let key: Promise<string> | undefined

/** The key that the storefront introduces itself with. */
export const publishableKey = (): Promise<string> =>
  (key ??= login("association").then(async (bearer) => {
    const { api_keys } = await backend<{ api_keys: { token: string; title: string }[] }>(
      "/admin/api-keys?type=publishable",
      { bearer },
    )
    const found = api_keys.find(({ title }) => title === "Storefront")
    if (!found) throw new Error("The shop has no key for its storefront.")
    return found.token
  }))

/** What the tests need of an article in a list. */
export type Card = { id: string; handle: string; title: string; sold_by: string; shop: { handle: string } }

export const articles = async (query: string): Promise<Card[]> =>
  (await backend<{ articles: Card[] }>(`/store/articles?in_stock=true&${query}`)).articles

/** A basket with one of each of these. @returns its id, for the cookie `panier`. */
export async function basketOf(cards: ({ id: string } | undefined)[]): Promise<string> {
  const { regions } = await backend<{ regions: { id: string }[] }>("/store/regions")
  const { cart } = await backend<{ cart: { id: string } }>("/store/carts", {
    body: { region_id: regions[0]?.id ?? "" },
  })
  for (const card of cards)
    await backend(`/store/carts/${cart.id}/line-items`, { body: { variant_id: card?.id ?? "", quantity: 1 } })
  return cart.id
}

/** A basket with articles of two shops, one of them sold by weight. @returns its id, for the cookie `panier`. */
export async function fillBasket(): Promise<string> {
  const [steak] = await articles("q=faux-filet&shop=chez-gaston-bavette&limit=1")
  const [bread] = await articles("shop=le-pain-de-saint-rien&limit=1")
  return basketOf([steak, bread])
}

type Slot = { id: string; available: boolean }

/** The same basket, bought for delivery. @returns the order and the token that opens its page. */
export async function placeOrder(
  email = "camille@example.org",
): Promise<{ order_id: string; token: string; display_id: number }> {
  const id = await fillBasket()
  const address = {
    first_name: "Camille",
    last_name: "Durand",
    address_1: "3 rue des Tilleuls",
    postal_code: "87000",
    city: "Limoges",
    country_code: "fr",
    phone: "+33 1 99 00 00 01",
  }
  await backend(`/store/carts/${id}`, { body: { email, shipping_address: address } })
  const { slots } = await backend<{ slots: Slot[] }>(`/store/delivery/slots?cart_id=${id}&mode=delivery`)
  const { shipping_options } = await backend<{ shipping_options: { id: string; data: { id: string } }[] }>(
    `/store/shipping-options?cart_id=${id}&fields=id,data`,
  )
  await backend(`/store/carts/${id}/shipping-methods`, {
    body: {
      option_id: shipping_options.find(({ data }) => data.id === "delivery")?.id ?? "",
      data: { slot_id: slots.find(({ available }) => available)?.id ?? "" },
    },
  })
  const { payment_collection } = await backend<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { body: { cart_id: id } },
  )
  await backend(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    body: { provider_id: "pp_system_default" },
  })
  const { order } = await backend<{ order: { display_id: number } }>(`/store/carts/${id}/complete`, {
    body: {},
  })
  const { order_id, token } = await backend<{ order_id: string; token: string }>(`/store/carts/${id}/order`)
  return { order_id, token, display_id: order.display_id }
}

/** A customer's session of a new account, as the storefront's cookie `compte` holds it. */
export async function openAccount(email = `client-${Date.now()}@example.org`): Promise<string> {
  const who = { email, password: "Limoges-2026" }
  const { token } = await backend<{ token: string }>("/auth/customer/emailpass/register", { body: who })
  await backend("/store/customers", {
    body: { email, first_name: "Camille", last_name: "Durand" },
    bearer: token,
  })
  return (await backend<{ token: string }>("/auth/customer/emailpass", { body: who })).token
}
