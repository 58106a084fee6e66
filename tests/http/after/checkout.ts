import { eventually, merchant, refused, SHOPS, staff } from "../support/town"
import { WINE, type Suite } from "./suite"

export function checkoutTests(suite: Suite): void {
  it("shows one shop's trouble in its own group and lets it be taken out", async () => {
    const shopper = await suite.begin()
    const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
    const [cheese] = await shopper.find({ shop: SHOPS.cheese, in_stock: "true", limit: 1 })
    await shopper.add(bread?.variant_id ?? "")
    await shopper.add(cheese?.variant_id ?? "")
    await shopper.live()
    await (await shopper.choose("pickup")).pay()
    const good = await suite.basket(shopper)
    expect(good.can_be_ordered).toBe(true)
    expect(good.slot).toEqual({ id: good.slot.id, ...good.earliest }) // the first window was taken

    const manager = await staff(suite.api, "association")
    const cheesemonger = await suite.shop(SHOPS.cheese)
    const suspend = { status: "suspended", reason: "Contrôle sanitaire" }
    await suite.api.post(`/admin/vendors/${cheesemonger.id}`, suspend, manager)
    const bad = await suite.basket(shopper)
    const of = (handle: string) =>
      bad.groups.find((g: { shop: { handle: string } }) => g.shop.handle === handle)
    expect(of(SHOPS.cheese).troubles.map((t: { code: string }) => t.code)).toEqual(["shop.suspended"])
    expect(of(SHOPS.baker).troubles).toEqual([])
    expect(bad.can_be_ordered).toBe(false)
    const { data: tried } = await shopper.complete().catch((e) => e.response)
    expect(JSON.stringify(tried)).toContain("shop.suspended")
    expect(JSON.stringify(tried)).toContain("La Cave aux Croûtes")

    const path = `/store/carts/${shopper.cartId}/shops/${SHOPS.cheese}`
    const { data: mended } = await suite.api.delete(path, suite.store)
    expect(mended.groups.map((g: { shop: { handle: string } }) => g.shop.handle)).toEqual([SHOPS.baker])
    expect((await refused(suite.api.delete(path, suite.store))).data.code).toBe("shop.not_in_basket")
    await shopper.pay()
    expect((await shopper.complete()).data.type).toBe("order")
  })

  it("refuses a shop below its minimum and tells how much is missing", async () => {
    const owner = await merchant(suite.api, SHOPS.baker)
    await suite.api.post("/admin/vendor/me", { minimum_cents: 15_000 }, owner)
    const shopper = await suite.begin()
    const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
    await shopper.add(bread?.variant_id ?? "")
    await shopper.live()
    await (await shopper.choose("pickup")).pay()
    const [group] = (await suite.basket(shopper)).groups
    expect(group.troubles).toMatchObject([
      { code: "shop.below_minimum", missing_cents: 15_000 - group.estimate_cents },
    ])
    expect(JSON.stringify((await shopper.complete().catch((e) => e.response)).data)).toContain(
      "shop.below_minimum",
    )
  })

  it("carries what the shopper said to the shops, whatever the basket's metadata claim", async () => {
    const shopper = await suite.begin({
      substitution: "refund",
      notes: { S11: "faux" },
    })
    const [bread, other] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 2 })
    const cart = await shopper.add(bread?.variant_id ?? "")
    await shopper.add(other?.variant_id ?? "")
    const lineId = cart.items[0].id
    await suite.wish(shopper, {
      substitution: "replace",
      replace_up_to_percent: 15,
      lines: { [lineId]: { substitution: "call" } },
      notes: { [SHOPS.baker]: "Bien cuit" },
      gift_message: "Joyeux anniversaire",
    })
    expect((await suite.basket(shopper)).wishes).toMatchObject({ replace_up_to_percent: 15, door_note: null })
    const strange = [
      { lines: { "line-of-nobody": { substitution: "call" } } },
      { notes: { [SHOPS.butcher]: "Bonjour" } },
      { vendor_id: "x" },
      { replace_up_to_percent: 900 },
    ]
    for (const body of strange) expect((await refused(suite.wish(shopper, body))).status).toBe(400)
    await shopper.live()
    await (await shopper.choose("pickup")).pay()
    const { data } = await shopper.complete()
    const owner = await merchant(suite.api, SHOPS.baker)
    const part = await eventually(
      async () =>
        (await suite.api.get("/admin/vendor/orders", owner)).data.orders.find(
          (o: { order_id: string }) => o.order_id === data.order.id,
        ),
      "the part",
    )
    const { data: seen } = await suite.api.get(`/admin/vendor/orders/${part.id}`, owner)
    expect(seen.order).toMatchObject({ note: "Bien cuit", gift_message: "Joyeux anniversaire" })
    const said = seen.order.lines.map((l: { variant_id: string; substitution: string }) => [
      l.variant_id,
      l.substitution,
    ])
    expect(Object.fromEntries(said)).toEqual({
      [bread?.variant_id ?? ""]: "call",
      [other?.variant_id ?? ""]: "replace",
    })
    expect((await refused(suite.wish(shopper, { substitution: "call" }))).data.code).toBe("cart.completed")
  })

  it("sells no alcohol before the age is declared", async () => {
    const shopper = await suite.begin()
    const found = await shopper.find({ shop: WINE, in_stock: "true", limit: 30 })
    const wine = found.find((card) => (card as { min_age?: number }).min_age === 18)
    await shopper.add(wine?.variant_id ?? "")
    await shopper.live()
    await (await shopper.choose("pickup")).pay()
    const before = await suite.basket(shopper)
    expect(before).toMatchObject({ min_age: 18, is_of_age_declared: false })
    const { data: tried } = await shopper.complete().catch((e) => e.response)
    expect(JSON.stringify(tried)).toContain("order.age_not_declared")
    await suite.wish(shopper, { is_of_age: true })
    expect((await shopper.complete()).data.type).toBe("order")
  })
}
