import { shopUrl } from "./support/browser"
import { isSilentOn, says, served } from "./support/fresh"
import { articles, backend, login, type Card } from "./support/store"

jest.setTimeout(120_000)

const SHOP = "le-rucher-sans-adresse"
const GONE = "le dernier vient de partir"
const PLACE = JSON.stringify({ city: "Limoges", postal_code: "87000" })

type Line = { text: string }
type Lines = { shops: Record<string, { line: Line }> }
type Slot = { id: string; date: string; available: boolean; is_closed: boolean; mode: string }

/** One load each, none of them waited for: what was changed a moment before must be there, whatever was kept. */
describe("stock and windows are never kept:", () => {
  let manager = ""
  let honey: Card

  const admin = <T>(path: string, body?: Record<string, unknown>) =>
    backend<T>(`/admin${path}`, { body, bearer: manager })

  beforeAll(async () => {
    manager = await login("association")
    const [found] = await articles(`shop=${SHOP}&limit=1`)
    if (!found) throw new Error("The honey shop has nothing to sell.")
    honey = found
  })

  async function stock() {
    const fields = "variants.id,variants.inventory_items.inventory.id"
    type Product = { variants: { id: string; inventory_items: { inventory: { id: string } }[] }[] }
    const { products } = await admin<{ products: Product[] }>(
      `/products?handle=${honey.handle}&fields=${fields}`,
    )
    const variant = products[0]?.variants.find(({ id }) => id === honey.id)
    const item = variant?.inventory_items[0]?.inventory.id ?? ""
    const { inventory_levels } = await admin<{
      inventory_levels: { location_id: string; stocked_quantity: number }[]
    }>(`/inventory-items/${item}/location-levels`)
    const [level] = inventory_levels
    if (!level) throw new Error("The honey lies nowhere.")
    const put = (stocked_quantity: number) =>
      admin(`/inventory-items/${item}/location-levels/${level.location_id}`, { stocked_quantity })
    return { put, before: level.stocked_quantity }
  }

  async function openCart(): Promise<string> {
    const { regions } = await backend<{ regions: { id: string }[] }>("/store/regions")
    const body = { region_id: regions[0]?.id ?? "" }
    return (await backend<{ cart: { id: string } }>("/store/carts", { body })).cart.id
  }

  const wish = (cart: string) =>
    fetch(shopUrl("/api/panier"), {
      method: "POST",
      headers: { "content-type": "application/json", cookie: `panier=${cart}` },
      body: JSON.stringify({ variant_id: honey.id, line_id: null, quantity: 1, locale: "fr" }),
    })

  it("the last one gone cannot be put in a basket, and a basket that holds it says so", async () => {
    const { put, before } = await stock()
    const [first, second] = [await openCart(), await openCart()]
    await served(`/article/${honey.handle}`)
    expect((await wish(first)).status).toBe(200)
    const basket = () => served("/panier", { panier: first })
    expect(isSilentOn(GONE)(await basket())).toBe(true)
    await put(0)
    try {
      const refused = await wish(second)
      expect(refused.status).toBe(409)
      expect(refused.headers.get("cache-control")).toContain("no-store")
      expect(says(GONE)(await basket())).toBe(true)
    } finally {
      await put(before)
    }
    expect(isSilentOn(GONE)(await basket())).toBe(true)
  })

  it("a window that is closed is offered to nobody, on no page", async () => {
    const cart = await openCart()
    expect((await wish(cart)).status).toBe(200)
    const lines = async () => {
      const answer = await fetch(shopUrl("/api/reach?langue=fr"), {
        headers: { cookie: `lieu=${encodeURIComponent(PLACE)}` },
      })
      expect(answer.headers.get("cache-control")).toContain("no-store")
      return ((await answer.json()) as Lines).shops[SHOP]?.line.text
    }
    const hero = async () => (await served("/", { lieu: PLACE })).html
    const offered = async (id: string) =>
      (await backend<{ slots: Slot[] }>(`/store/delivery/slots?cart_id=${cart}&mode=delivery`)).slots.find(
        (slot) => slot.id === id,
      )?.available ?? false
    const { slots } = await backend<{ slots: Slot[] }>(`/store/delivery/slots?cart_id=${cart}&mode=delivery`)
    const open = slots.filter(({ available }) => available)
    const day = open[0]?.date
    const closing = open.filter(({ date }) => date === day)
    const [said, shown] = [await lines(), await hero()]
    const close = (is_closed: boolean) =>
      Promise.all(closing.map(({ id }) => admin(`/delivery/slots/${id}`, { is_closed })))
    await close(true)
    try {
      const [now, heroNow] = [await lines(), await hero()]
      expect(said).toBeTruthy()
      expect(now).not.toBe(said)
      expect(windowIn(heroNow)).not.toBe(windowIn(shown))
      for (const { id } of closing) expect(await offered(id)).toBe(false)
    } finally {
      await close(false)
    }
    expect(await lines()).toBe(said)
  })
})

/** What the address field says of the first window. */
const windowIn = (html: string): string | undefined => /class="rep"><div><b>(.*?)<\/b>/.exec(html)?.[1]
