import type { AxiosInstance } from "axios"
import { eventually, refused, SHOPS, type Asker } from "../support/town"
import { letters } from "../support/outbox"
import { Shopper } from "../support/shopper"
import type { Suite } from "./suite"

const EMAIL = "camille@example.org"
const PASSWORD = "porcelaine-bleue"

/** Registers by Medusa's own routes, as any storefront does. */
async function account(api: AxiosInstance, store: Asker, email = EMAIL): Promise<Asker> {
  const login = { email, password: PASSWORD }
  const { data: registered } = await api.post("/auth/customer/emailpass/register", login)
  const fresh = { headers: { ...store.headers, authorization: `Bearer ${registered.token}` } }
  await api.post("/store/customers", { email, first_name: "Camille", last_name: "Durand" }, fresh)
  const { data } = await api.post("/auth/customer/emailpass", login)
  return { headers: { ...store.headers, authorization: `Bearer ${data.token}` } }
}

export function accountTests(suite: Suite): void {
  const { api } = suite
  const mine = "/store/customers/me"

  it("closes a customer's routes to whoever is not logged in, and the admin to customers", async () => {
    const camille = await account(api, suite.store)
    for (const path of ["/lists", "/data"])
      expect((await refused(api.get(mine + path, suite.store))).status).toBe(401)
    for (const path of ["/erase", "/orders/claim", "/orders/claim/verify", "/lists"])
      expect((await refused(api.post(mine + path, {}, suite.store))).status).toBe(401)
    expect((await refused(api.get("/admin/orders", camille))).status).toBe(401)
    expect((await refused(api.get("/admin/vendor/me", camille))).status).toBe(401)
  })

  it("attaches guest orders once the address is proven, and not before", async () => {
    const { order } = await suite.ordered()
    const camille = await account(api, suite.store)
    const orders = async () => (await api.get("/store/orders", camille)).data.orders
    expect(await orders()).toEqual([])
    await api.post(`${mine}/orders/claim`, {}, camille)
    const code = await suite.codeFor(0)
    const wrong = code === "000000" ? "111111" : "000000"
    const verify = (code: string) => api.post(`${mine}/orders/claim/verify`, { code }, camille)
    expect((await refused(verify(wrong))).data.code).toBe("lookup.code_wrong")
    expect((await verify(code)).data).toEqual({ attached: 1 })
    expect((await orders()).map(({ id }: { id: string }) => id)).toEqual([order.id])
    const { data } = await api.get(`/store/orders/${order.id}/progress`, camille)
    expect(data.order_id).toBe(order.id)
  })

  it("keeps lists, computes the usual one, and puts them into a basket", async () => {
    const camille = await account(api, suite.store)
    const other = await account(api, suite.store, "dominique@example.org")
    const shopper = await suite.begin()
    const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
    const { data: made } = await api.post(`${mine}/lists`, { name: "Dimanche" }, camille)
    const list = `${mine}/lists/${made.list.id}`
    await api.post(`${list}/items`, { variant_id: bread?.variant_id, quantity: 2 }, camille)
    const { data: put } = await api.post(
      `${list}/items`,
      { variant_id: bread?.variant_id, quantity: 3 },
      camille,
    )
    expect(put.list.items).toMatchObject([{ quantity: 3, title: bread?.title, reason: null }])
    for (const path of [list, `${list}/to-cart`, `${list}/items`]) {
      const body = path === list ? { name: "x" } : path.endsWith("items") ? { variant_id: "x" } : {}
      expect((await refused(api.post(path, body, other))).status).toBe(404)
    }
    const { data: filled } = await api.post(`${list}/to-cart`, {}, camille)
    expect(filled).toMatchObject({ added: [{ quantity: 3 }], missing: [] })
    const usual = `${mine}/lists/usual`
    expect((await refused(api.post(`${usual}/items`, { variant_id: "x" }, camille))).data.code).toBe(
      "list.computed",
    )
    await suite.ordered()
    await suite.ordered()
    await api.post(`${mine}/orders/claim`, {}, camille)
    await api.post(`${mine}/orders/claim/verify`, { code: await suite.codeFor(0) }, camille)
    const { data } = await api.get(`${mine}/lists`, camille)
    expect(data.lists[0]).toMatchObject({ id: "usual", is_usual: true, items: [{ quantity: 1 }] })
    expect((await api.post(`${usual}/to-cart`, {}, camille)).data.added).toHaveLength(1)
    await api.delete(list, camille)
    expect((await api.get(`${mine}/lists`, camille)).data.lists).toHaveLength(1)
  })

  it("gives out everything held on a customer, and forgets him once nothing is on its way", async () => {
    const camille = await account(api, suite.store)
    const shopper = await new Shopper(api, camille, EMAIL).openCart()
    const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
    await shopper.add(bread?.variant_id ?? "")
    await suite.wish(shopper, { notes: { [SHOPS.baker]: "Pour Camille" }, door_note: "Sonner deux fois" })
    await shopper.live()
    await (await shopper.choose("pickup")).pay()
    const { data: placed } = await shopper.complete()
    await eventually(async () => letters(suite.outbox, /confirmed/).length > 0, "the confirmation")
    const { data: held } = await api.get(`${mine}/data`, camille)
    expect(held.orders.map(({ id }: { id: string }) => id)).toEqual([placed.order.id])
    expect(JSON.stringify(held)).toContain("Pour Camille")
    expect(held.wishes).toMatchObject([{ door_note: "Sonner deux fois" }])
    expect(held.letters).toMatchObject([{ to: EMAIL, kind: "confirmed" }])

    const erase = (password: string) => api.post(`${mine}/erase`, { password }, camille)
    expect((await refused(erase("wrong"))).data.code).toBe("account.wrong_password")
    expect((await refused(erase(PASSWORD))).data.code).toBe("account.open_orders")
    const { order: asGuest } = await suite.ordered()
    await api.post(`${mine}/orders/claim`, {}, camille)
    await api.post(`${mine}/orders/claim/verify`, { code: await suite.codeFor(0) }, camille)
    for (const id of [placed.order.id, asGuest.id]) await suite.cancel(id)
    expect((await erase(PASSWORD)).data).toEqual({ erased: true, kept_orders: 2 })
    expect(
      (await refused(api.post("/auth/customer/emailpass", { email: EMAIL, password: PASSWORD }))).status,
    ).toBe(401)
    expect(await suite.mentions(["Camille", "Durand", EMAIL, "rue des Tilleuls"])).toEqual([])
  })
}
