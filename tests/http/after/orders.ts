import http from "node:http"
import { Modules } from "@medusajs/framework/utils"
import { letters } from "../support/outbox"
import { eventually, merchant, refused, SHOPS, staff } from "../support/town"
import type { Suite } from "./suite"

export function orderTests(suite: Suite): void {
  it("opens an order to whoever reads its address, and tells nobody else that there is one", async () => {
    const { order, token } = await suite.ordered()
    const ask = (body: unknown) => suite.api.post("/store/orders/lookup", body, suite.store)
    const verify = (code: string, email = "camille@example.org") =>
      refused(
        suite.api.post(
          "/store/orders/lookup/verify",
          { display_id: order.display_id, email, code },
          suite.store,
        ),
      )
    const known = await ask({ display_id: order.display_id, email: "Camille@Example.org" })
    const unknown = await ask({ display_id: order.display_id, email: "quelquun@example.org" })
    expect([known.status, known.data]).toEqual([unknown.status, unknown.data])
    const code = await suite.codeFor(0)
    const wrong = code === "000000" ? "111111" : "000000"
    expect((await verify(code, "quelquun@example.org")).data.code).toBe("lookup.code_wrong")
    expect((await verify(wrong)).data.code).toBe("lookup.code_wrong")
    const body = { display_id: order.display_id, email: "camille@example.org", code }
    const { data } = await suite.api.post("/store/orders/lookup/verify", body, suite.store)
    expect(data).toEqual({ order_id: order.id, token })
    expect((await verify(code)).data.code).toBe("lookup.code_wrong") // it works once
    expect(letters(suite.outbox, /^code-/)).toHaveLength(1)
    const kept = JSON.stringify(
      await suite.container().resolve(Modules.NOTIFICATION).listNotifications({ template: "code" }),
    )
    expect(kept).not.toContain(code)
  })

  it("makes a code void after five wrong tries, and sends only so many codes", async () => {
    const { order } = await suite.ordered()
    const lookup = { display_id: order.display_id, email: "camille@example.org" }
    await suite.api.post("/store/orders/lookup", lookup, suite.store)
    const code = await suite.codeFor(0)
    const wrong = code === "000000" ? "111111" : "000000"
    const tries = await Promise.all(
      [1, 2, 3, 4, 5].map(() =>
        refused(suite.api.post("/store/orders/lookup/verify", { ...lookup, code: wrong }, suite.store)),
      ),
    )
    expect(tries.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    const late = await refused(
      suite.api.post("/store/orders/lookup/verify", { ...lookup, code }, suite.store),
    )
    expect(late.data.code).toBe("lookup.code_wrong")
    for (let i = 0; i < 4; i++) await suite.api.post("/store/orders/lookup", lookup, suite.store)
    const tooMany = await refused(suite.api.post("/store/orders/lookup", lookup, suite.store))
    expect([tooMany.status, tooMany.data.code]).toEqual([429, "lookup.too_many"])
  })

  it("tells every change of an order to whoever follows it, and ends with it", async () => {
    const { order, token } = await suite.ordered()
    const events: { event: string; stage: string }[] = []
    const ended = new Promise<void>((resolve, reject) => {
      const url = new URL(`${suite.api.defaults.baseURL}/store/orders/${order.id}/events?token=${token}`)
      const request = http.get(url, { headers: suite.store.headers }, (res) => {
        let text = ""
        res.on("data", (chunk: Buffer) => {
          text += chunk.toString()
          const parts = text.split("\n\n")
          text = parts.pop() ?? ""
          for (const part of parts) {
            const event = /event: (\w+)/.exec(part)?.[1]
            const data = /data: (.+)/.exec(part)?.[1]
            if (event && data) events.push({ event, stage: JSON.parse(data).stage })
          }
        })
        res.on("end", resolve)
      })
      request.on("error", reject)
    })
    await eventually(async () => events.length > 0, "the first event")
    expect(events[0]).toEqual({ event: "version", stage: "placed" })
    const owner = await merchant(suite.api, SHOPS.baker)
    const { data } = await eventually(async () => {
      const found = await suite.api.get("/admin/vendor/orders", owner)
      return found.data.orders.length > 0 && found
    }, "the part")
    await suite.api.post(`/admin/vendor/orders/${data.orders[0].id}/accept`, {}, owner)
    await eventually(async () => events.some(({ stage }) => stage === "confirmed"), "the acceptance")
    await suite.api.post(
      `/admin/vendor/orders/${data.orders[0].id}/refuse`,
      { reason: "Four en panne" },
      owner,
    )
    await ended
    expect(events.at(-1)).toEqual({ event: "end", stage: "canceled" })
    const stranger = `/store/orders/${order.id}/events?token=wrong`
    expect((await refused(suite.api.get(stranger, suite.store))).status).toBe(404)
  })

  it("bounds the streams of one order", async () => {
    const { order, token } = await suite.ordered()
    const url = new URL(`${suite.api.defaults.baseURL}/store/orders/${order.id}/events?token=${token}`)
    const open = () =>
      new Promise<http.IncomingMessage>((resolve, reject) =>
        http.get(url, { headers: suite.store.headers }, resolve).on("error", reject),
      )
    const streams = [await open(), await open(), await open(), await open(), await open()]
    expect(streams.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 429])
    for (const stream of streams) stream.destroy()
    // A place that was left is free again.
    await eventually(async () => {
      const stream = await open()
      stream.destroy()
      return stream.statusCode === 200
    }, "a free place")
  })

  it("orders again what can be had and names what cannot", async () => {
    const { order, token, article } = await suite.ordered()
    const again = (body: unknown) => suite.api.post(`/store/orders/${order.id}/reorder`, body, suite.store)
    await eventually(async () => {
      const { data } = await suite.api.get(`/store/orders/${order.id}/progress?token=${token}`, suite.store)
      return data.parts.length > 0
    }, "the part")
    expect((await refused(again({}))).status).toBe(404)
    const { data: filled } = await again({ token })
    expect(filled.added).toMatchObject([{ variant_id: article?.variant_id, quantity: 1 }])
    expect(filled.missing).toEqual([])
    const { data: cart } = await suite.api.get(`/store/carts/${filled.cart_id}`, suite.store)
    expect(cart.cart.items).toHaveLength(1)

    const manager = await staff(suite.api, "association")
    const baker = await suite.shop(SHOPS.baker)
    await suite.api.post(`/admin/vendors/${baker.id}`, { status: "suspended", reason: "Travaux" }, manager)
    const { data: none } = await again({ token, cart_id: filled.cart_id })
    expect(none).toMatchObject({
      cart_id: filled.cart_id,
      added: [],
      missing: [{ reason: "shop.suspended" }],
    })
  })
}
