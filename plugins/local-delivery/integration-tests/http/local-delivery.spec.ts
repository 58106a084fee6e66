import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { addDays, contribute, localDate } from "@pignon/kit"
import { Basket, eventually, refused } from "../helpers/basket"
import { loadSmallTown, type SmallTown } from "../helpers/small-town"

// This plugin needs the kit alone: the suite runs without its siblings.
process.env.WITHOUT_PLUGINS = "marketplace,commissions,consolidation"
jest.setTimeout(180_000)

const far = { city: "Saint-Loin-des-Monts", postal_code: "87370" }
const near = { city: "St Proche des Monts", postal_code: "87370" }

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "delivery_local",
  testSuite: ({ api, getContainer }) => {
    let town: SmallTown
    beforeAll(async () => {
      town = await loadSmallTown(getContainer())
    })

    const rows = async (sql: string, params: string[] = []) =>
      (await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, params)).rows
    const taken = async (slotId: string) =>
      (await rows("select taken from delivery_slot where id = ?", [slotId]))[0].taken
    const booking = async (cartId: string) =>
      (await rows("select * from slot_booking where cart_id = ?", [cartId]))[0]
    const open = (options?: Parameters<typeof Basket.open>[2]) => Basket.open(api, town, options)
    const check = async (body: object) => (await api.post("/store/delivery/check", body, town.store)).data
    const expireHolds = () =>
      rows("update slot_booking set expires_at = now() - interval '1 second' where status = 'held'")

    describe("the check of an address", () => {
      const degrees = (km: number) => 45.8336 + km / 111.195

      it.each([
        [29.9, true, null],
        [30.1, false, "too_far"],
      ])("says whether a pin %d km away is deliverable: %s", async (km, deliverable, reason) => {
        const answer = await check({ latitude: degrees(km), longitude: 1.2611 })
        expect(answer).toMatchObject({ deliverable, reason, distance_km: km, precision: "coordinates" })
        expect(answer.fee).toBe(deliverable ? 4.9 : null)
        expect(answer.pickup_points).toMatchObject([{ name: "Comptoir des Halles" }])
        if (!deliverable) expect(answer.message).toContain("comptoir")
      })

      it("asks for the commune where the postcode straddles the limit, and takes its word", async () => {
        expect(await check({ postal_code: "87370" })).toMatchObject({
          deliverable: false,
          reason: "commune_needed",
          communes: ["Saint-Loin-des-Monts", "Saint-Proche-des-Monts"],
        })
        expect(await check(near)).toMatchObject({
          deliverable: true,
          precision: "commune",
          distance_km: 29.9,
        })
        expect(await check(far)).toMatchObject({ deliverable: false, reason: "too_far", distance_km: 30.1 })
        expect(await check({ postal_code: "87000" })).toMatchObject({
          deliverable: true,
          precision: "postcode",
        })
        expect(await check({ city: "Tombouctou" })).toMatchObject({
          deliverable: false,
          reason: "commune_unknown",
        })
      })

      it("prices a basket's own delivery: the fee, free from the threshold, nothing below the minimum", async () => {
        const basket = await open()
        expect(await check({ city: "Limoges", cart_id: basket.id })).toMatchObject({
          deliverable: true,
          fee_cents: 490,
        })
        const large = await open({ quantity: 5 })
        expect(await check({ city: "Limoges", cart_id: large.id })).toMatchObject({
          deliverable: true,
          fee_cents: 0,
        })
        await rows("update delivery_area set min_basket_cents = 2000")
        expect(await check({ city: "Limoges", cart_id: basket.id })).toMatchObject({
          deliverable: false,
          reason: "below_minimum",
        })
      })

      it.each([
        ["nothing", {}, "address.missing"],
        ["an unknown key", { city: "Limoges", admin: true }, "request.invalid"],
        ["half a pin", { latitude: 45 }, "request.invalid"],
        ["a pin off the earth", { latitude: 91, longitude: 0 }, "request.invalid"],
        ["a pin in words", { latitude: "45", longitude: "1" }, "request.invalid"],
        ["a postcode of letters", { postal_code: "87OOO" }, "request.invalid"],
        ["a list for a city", { city: ["Limoges"] }, "request.invalid"],
        ["a city without end", { city: "L".repeat(121) }, "request.invalid"],
      ])("refuses %s with one clear error", async (_, body, code) => {
        expect(await refused(api.post("/store/delivery/check", body, town.store))).toMatchObject({
          status: 400,
          code,
        })
      })

      it("finds communes as somebody types", async () => {
        const { data } = await api.get("/store/delivery/communes?q=st%20pro", town.store)
        expect(data.communes).toEqual([
          { insee: "87001", name: "Saint-Proche-des-Monts", postcodes: ["87370"] },
        ])
      })
    })

    describe("the windows", () => {
      it("are offered for fourteen days, made once", async () => {
        const basket = await open()
        const { slots } = await basket.offer()
        expect(new Set(slots.map(({ date }) => date)).size).toBeGreaterThanOrEqual(13)
        await Promise.all([basket.offer(), basket.offer(), basket.offer("pickup")])
        const [{ n, unique }] = await rows(
          "select count(*)::int n, count(distinct (template_id, date))::int as unique from delivery_slot",
        )
        expect(n).toBe(unique)
        expect(n).toBe(3 * 14)
        expect(await basket.slot("10:00")).toMatchObject({ fee: 1.5, total_fee_cents: 640 })
        expect(await basket.slot("18:00")).toMatchObject({ fee: 0, total_fee_cents: 490 })
      })

      it("tell why they cannot be had: closed by the association, by a day's exception, full", async () => {
        const basket = await open()
        const [closed, day] = [await basket.slot("10:00"), await basket.slot("10:00", "delivery", 2)]
        const full = await basket.slot("18:00", "delivery", 4)
        await api.post(
          `/admin/delivery/slots/${closed.id}`,
          { is_closed: true, reason: "Verglas" },
          town.admin,
        )
        await api.post(
          "/admin/delivery/exceptions",
          { date: day.date, mode: "delivery", reason: "Inventaire" },
          town.admin,
        )
        await (await open()).choose(full.id)
        const { slots } = await basket.offer()
        const seen = (id: string) => slots.find((slot) => slot.id === id)
        expect(seen(closed.id)).toMatchObject({
          available: false,
          reason: "closed",
          closed_because: "Verglas",
        })
        expect(seen(day.id)).toMatchObject({
          available: false,
          reason: "closed",
          closed_because: "Inventaire",
        })
        expect(seen(full.id)).toMatchObject({ available: false, reason: "full", places_left: 0 })
        expect(await refused(basket.choose(closed.id))).toMatchObject({ code: "slot.closed" })
        expect(await refused(basket.choose(day.id))).toMatchObject({ code: "slot.closed" })
        expect(await refused(basket.choose(full.id))).toMatchObject({ code: "slot.full" })
      })

      it("wait for the basket's slowest shop, and say which one", async () => {
        const tomorrow = addDays(localDate(new Date()), 1)
        const shop = { id: "v", handle: "boulangerie", name: "La boulangerie" }
        contribute("basket.readiness", "test", async (_container, _cart, now) => [
          {
            shop,
            readyAt: new Date(now.getTime() + 72 * 3_600_000),
            because: "lead_time",
            leadTimeHours: 72,
            closedDates: [],
          },
        ])
        try {
          const basket = await open()
          const { slots, earliest_because } = await basket.offer()
          const early = slots.find(({ date, start }) => date === tomorrow && start === "10:00")
          expect(early).toMatchObject({ available: false, reason: "shop_not_ready" })
          expect(earliest_because).toMatchObject({
            shop: { handle: "boulangerie" },
            reason: "shop_not_ready",
            lead_time_hours: 72,
          })
          const { code, message } = await refused(basket.choose(early?.id))
          expect(code).toBe("slot.shop_not_ready")
          expect(message).toContain("La boulangerie")
        } finally {
          contribute("basket.readiness", "test", async () => [])
        }
      })

      it("refuse a basket nobody knows and what is no query", async () => {
        const ask = (query: string) => refused(api.get(`/store/delivery/slots?${query}`, town.store))
        expect(await ask("cart_id=cart_nobody")).toMatchObject({ status: 404, code: "cart.not_found" })
        expect(await ask("mode=drone")).toMatchObject({ status: 400, code: "request.invalid" })
        expect(await ask("when=now")).toMatchObject({ status: 400, code: "request.invalid" })
      })
    })

    describe("a place", () => {
      it("is held when the method is chosen, priced with its window, and moves with the basket", async () => {
        const basket = await open()
        const [a, b] = [await basket.slot("10:00"), await basket.slot("18:00")]
        const cart = await basket.choose(a.id)
        expect(cart.shipping_total).toBe(6.4)
        expect(await taken(a.id)).toBe(1)
        expect((await basket.offer()).held_slot_id).toBe(a.id)
        expect((await basket.choose(b.id)).shipping_total).toBe(4.9)
        expect([await taken(a.id), await taken(b.id)]).toEqual([0, 1])
        await basket.choose(b.id)
        expect(await taken(b.id)).toBe(1)
        // Full for everybody else, not for the one who holds it.
        expect((await (await open()).offer()).slots.find(({ id }) => id === b.id)?.reason).toBe("full")
        expect((await basket.offer()).slots.find(({ id }) => id === b.id)?.available).toBe(true)
      })

      it("comes free when the hold runs out, and may be had again at completion while it is free", async () => {
        const basket = await open()
        const slot = await basket.slot("18:00")
        await basket.choose(slot.id)
        await basket.pay()
        await expireHolds()
        await (await open()).offer()
        expect(await taken(slot.id)).toBe(0)
        expect((await booking(basket.id)).status).toBe("released")
        await basket.complete()
        expect(await taken(slot.id)).toBe(1)
        expect((await booking(basket.id)).status).toBe("booked")
      })

      it("is lost to the next one when the hold ran out", async () => {
        const [slow, quick] = [await open(), await open()]
        const slot = await slow.slot("18:00")
        await slow.choose(slot.id)
        await slow.pay()
        await expireHolds()
        await quick.choose(slot.id)
        expect(await refused(slow.complete())).toMatchObject({ status: 400, code: "slot.full" })
        expect(await taken(slot.id)).toBe(1)
      })

      it("moves between baskets that swap at once, without waiting for each other", async () => {
        // The first basket makes the customer: Medusa refuses two carts that both find her missing.
        const first = await open()
        const baskets = [first, ...(await Promise.all(Array.from({ length: 5 }, () => open())))]
        const slots = [await first.slot("10:00"), await first.slot("10:00", "delivery", 1)]
        for (const turn of [0, 1, 2, 3]) {
          await Promise.all(baskets.map((basket, i) => basket.choose(slots[(i + turn) % 2]?.id)))
          expect(await Promise.all(slots.map(({ id }) => taken(id)))).toEqual([3, 3])
        }
      })

      it.each([
        ["no window", undefined, "slot.missing"],
        ["a number", 1e9, "slot.missing"],
        ["an object", { $ne: null }, "slot.missing"],
        ["a window nobody knows", "slot_nobody", "slot.missing"],
        ["an endless one", "s".repeat(10_000), "slot.missing"],
      ])("is refused for %s", async (_, slotId, code) => {
        const basket = await open()
        expect(await refused(basket.choose(slotId))).toMatchObject({ status: 400, code })
        expect(await booking(basket.id)).toBeUndefined()
      })

      it("is refused in a window of the other mode", async () => {
        const basket = await open()
        expect(await refused(basket.choose((await basket.slot("17:00", "pickup")).id))).toMatchObject({
          code: "slot.wrong_mode",
        })
      })
    })

    describe("an address out of the area", () => {
      it("sees the counter only, and is told why", async () => {
        const basket = await open({ address: far })
        expect((await basket.options()).map(({ name }) => name)).toEqual(["Retrait au comptoir"])
        const { slots } = await basket.offer()
        const slot = slots.find(({ available }) => available)
        expect(slot).toMatchObject({ total_fee_cents: null })
        expect(await refused(basket.choose(slot?.id))).toMatchObject({ code: "delivery.too_far" })
        expect(await booking(basket.id)).toBeUndefined()
        await basket.order("17:00", "pickup")
      })

      it("does not become near by a pin that the shopper invents", async () => {
        const basket = await open({
          address: { ...far, metadata: { latitude: 45.8336, longitude: 1.2611 } } as typeof far,
        })
        expect((await basket.options()).map(({ name }) => name)).toEqual(["Retrait au comptoir"])
      })

      it("loses its delivery when it is changed to, and cannot be completed with it", async () => {
        const basket = await open()
        await basket.choose((await basket.slot("10:00")).id)
        await basket.pay()
        expect((await basket.liveAt(far)).shipping_methods).toEqual([])
        expect((await refused(basket.complete())).status).toBe(400)
      })

      it("is refused at completion when the area shrank meanwhile", async () => {
        const basket = await open({ address: near })
        const slot = await basket.slot("10:00")
        await basket.choose(slot.id)
        await basket.pay()
        await rows("update delivery_area set radius_km = 10")
        expect(await refused(basket.complete())).toMatchObject({ code: "delivery.too_far" })
        expect((await booking(basket.id)).status).toBe("held")
        expect(await taken(slot.id)).toBe(1)
      })
    })

    describe("completion", () => {
      it("is one order and one booking, however often and however fast it is asked", async () => {
        const basket = await open()
        const slot = await basket.slot("10:00")
        await basket.choose(slot.id)
        await basket.pay()
        const [one, two] = await Promise.all([basket.complete(), basket.complete()])
        const [three, four] = [await basket.complete(), await basket.complete()]
        expect(new Set([one, two, three, four].map(({ id }) => id)).size).toBe(1)
        expect(await taken(slot.id)).toBe(1)
        const booked = await eventually(async () => {
          const row = await booking(basket.id)
          return row.order_id && row
        }, "the order's id on the booking")
        expect(booked).toMatchObject({ status: "booked", order_id: one.id })
      })

      it("gives the last place of a window to one of fifty", async () => {
        const baskets = await Promise.all(Array.from({ length: 50 }, () => open()))
        const slot = await (baskets[0] as Basket).slot("10:00")
        await Promise.all(
          baskets.map(async (basket) => {
            await basket.choose(slot.id)
            await basket.pay()
          }),
        )
        // Every hold runs out, and the window has one place left.
        await expireHolds()
        await (baskets[0] as Basket).offer()
        await api.post(`/admin/delivery/slots/${slot.id}`, { capacity: 1 }, town.admin)
        const answers = await Promise.allSettled(baskets.map((basket) => basket.complete()))
        const lost = answers.flatMap((answer) =>
          answer.status === "rejected" ? [answer.reason.response?.data?.code] : [],
        )
        expect(lost).toEqual(Array.from({ length: 49 }, () => "slot.full"))
        expect(await taken(slot.id)).toBe(1)
        expect((await rows('select count(*)::int n from "order"'))[0].n).toBe(1)
        expect((await rows("select count(*)::int n from slot_booking where status = 'booked'"))[0].n).toBe(1)
      })

      it("puts the place back to a hold when the order fails after it was booked", async () => {
        const basket = await open()
        const slot = await basket.slot("10:00")
        await basket.choose(slot.id)
        await basket.pay()
        await rows("update payment_session set provider_id = 'pp_nobody'")
        await refused(basket.complete())
        expect((await booking(basket.id)).status).toBe("held")
        expect(await taken(slot.id)).toBe(1)
        await rows("update payment_session set provider_id = 'pp_system_default'")
        await basket.complete()
        expect(await taken(slot.id)).toBe(1)
      })

      it.each([
        ["slot.closed", "update delivery_slot set is_closed = true"],
        ["slot.cutoff_passed", "update delivery_slot set cutoff_at = now() - interval '1 minute'"],
        ["slot.missing", "update cart_shipping_method set data = '{}'"],
        ["delivery.below_minimum", "update delivery_area set min_basket_cents = 5000"],
      ])("is refused with %s", async (code, meanwhile) => {
        const basket = await open()
        await basket.choose((await basket.slot("10:00")).id)
        await basket.pay()
        await rows(meanwhile)
        expect(await refused(basket.complete())).toMatchObject({ status: 400, code })
        expect((await rows('select count(*)::int n from "order"'))[0].n).toBe(0)
      })

      it("gives the place back when the order is cancelled", async () => {
        const basket = await open()
        const slot = await basket.slot("18:00")
        const order = await basket.order("18:00")
        expect(await taken(slot.id)).toBe(1)
        await api.post(`/admin/orders/${order.id}/cancel`, {}, town.admin)
        await eventually(async () => (await taken(slot.id)) === 0, "the place")
        expect((await booking(basket.id)).status).toBe("released")
      })
    })

    describe("the hand-over", () => {
      const pack = async (order: { id: string; items: { id: string; quantity: number }[] }) => {
        const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
        await api.post(`/admin/orders/${order.id}/fulfillments`, { items }, town.admin)
        return eventually(async () => {
          const { data } = await api.get(`/admin/delivery/stops?order_id=${order.id}`, town.admin)
          return data.stops[0]
        }, "the stop")
      }
      const post = async (path: string, body: object = {}) =>
        (await api.post(`/admin/delivery/${path}`, body, town.admin)).data
      const stopNow = async (orderId: string) =>
        (await api.get(`/admin/delivery/stops?order_id=${orderId}`, town.admin)).data.stops[0]
      const coreStatus = async (orderId: string) =>
        (await api.get(`/admin/orders/${orderId}`, town.admin)).data.order.fulfillment_status

      it("goes to the door: a round in the order named, departed, done once however often it is said", async () => {
        const [a, b] = [await (await open()).order(), await (await open()).order()]
        const [stopA, stopB] = [await pack(a), await pack(b)]
        expect(stopA).toMatchObject({
          mode: "delivery",
          status: "planned",
          name: "Camille Durand",
          slot: { start: "10:00" },
        })
        const { round } = await post("rounds", {
          date: "2026-12-01",
          name: "Matin",
          stop_ids: [stopB.id, stopA.id],
        })
        expect(await refused(post("rounds", { date: "2026-12-01", name: "Encore" }))).toMatchObject({
          code: "round.no_stops",
        })
        await post(`rounds/${round.id}/depart`)
        await post(`rounds/${round.id}/depart`)
        const { data } = await api.get(`/admin/delivery/rounds/${round.id}`, town.admin)
        expect(data.round.stops.map((s: { id: string; status: string }) => [s.id, s.status])).toEqual([
          [stopB.id, "departed"],
          [stopA.id, "departed"],
        ])
        await Promise.all([
          post(`stops/${stopA.id}/done`, { recipient: "Camille" }),
          post(`stops/${stopA.id}/done`),
        ])
        await post(`stops/${stopA.id}/done`, { recipient: "Personne" })
        expect(await stopNow(a.id)).toMatchObject({ status: "done" })
        expect(await coreStatus(a.id)).toBe("delivered")
        expect((await stopNow(a.id)).recipient).not.toBe("Personne")
        expect(await refused(post(`stops/${stopA.id}/fail`, { reason: "REFUSED" }))).toMatchObject({
          code: "stop.closed",
        })
        await post(`stops/${stopB.id}/done`, { recipient: "Camille" })
        expect((await api.get(`/admin/delivery/rounds/${round.id}`, town.admin)).data.round.status).toBe(
          "done",
        )
      })

      it("fails with a reason and is tried again in another round, its history kept", async () => {
        const order = await (await open()).order()
        const stop = await pack(order)
        const { round } = await post("rounds", { date: "2026-12-01", name: "Matin" })
        await post(`rounds/${round.id}/depart`)
        expect(await refused(post(`stops/${stop.id}/fail`, { reason: "PARCE_QUE" }))).toMatchObject({
          code: "request.invalid",
        })
        await post(`stops/${stop.id}/fail`, { reason: "NOT_AT_HOME", note: "Volets clos" })
        await post(`stops/${stop.id}/fail`, { reason: "OTHER" })
        expect(await coreStatus(order.id)).toBe("fulfilled")
        const { data: waiting } = await api.get("/admin/delivery/stops?unplanned=true", town.admin)
        expect(waiting.stops).toMatchObject([{ id: stop.id, status: "failed", reason: "NOT_AT_HOME" }])
        expect(await refused(post(`stops/${stop.id}/done`, {}))).toMatchObject({ code: "stop.failed" })
        const { round: again } = await post("rounds", { date: "2026-12-02", name: "Le lendemain" })
        const replanned = await stopNow(order.id)
        expect(replanned).toMatchObject({ status: "planned", reason: null, round_id: again.id })
        expect(replanned.history).toMatchObject([
          { reason: "NOT_AT_HOME", note: "Volets clos", round_id: round.id },
        ])
        await post(`rounds/${again.id}/depart`)
        await post(`stops/${stop.id}/done`, { recipient: "La voisine" })
        expect(await coreStatus(order.id)).toBe("delivered")
      })

      it("happens at the counter without a round", async () => {
        const order = await (await open()).order("17:00", "pickup")
        const stop = await pack(order)
        const { data } = await api.get("/admin/delivery/pickups?q=durand", town.admin)
        expect(data.pickups).toMatchObject([{ id: stop.id, mode: "pickup" }])
        expect(await refused(post("rounds", { date: "2026-12-01", name: "Matin" }))).toMatchObject({
          code: "round.no_stops",
        })
        await post(`stops/${stop.id}/done`, { recipient: "Camille" })
        expect(await coreStatus(order.id)).toBe("delivered")
        expect((await api.get("/admin/delivery/pickups", town.admin)).data.count).toBe(0)
      })

      it("has nothing left to do when the fulfilment is cancelled", async () => {
        const order = await (await open()).order()
        const stop = await pack(order)
        await api.post(`/admin/orders/${order.id}/fulfillments/${stop.fulfillment_id}/cancel`, {}, town.admin)
        await eventually(async () => !(await stopNow(order.id)), "the end of the stop")
      })
    })

    describe("the association", () => {
      const post = (path: string, body: object) => api.post(`/admin/delivery/${path}`, body, town.admin)

      it("draws areas that decide at once", async () => {
        const around = [
          [1.2, 46.08],
          [1.3, 46.08],
          [1.3, 46.2],
          [1.2, 46.2],
          [1.2, 46.08],
        ]
        const polygon = {
          type: "Feature",
          properties: {},
          geometry: { type: "Polygon", coordinates: [around] },
        }
        const { data } = await post("areas", {
          name: "Les monts",
          kind: "polygon",
          polygon,
          fee_cents: 900,
          priority: 5,
        })
        expect(await check(far)).toMatchObject({ deliverable: true, area: { name: "Les monts" }, fee: 9 })
        await post(`areas/${data.area.id}`, { is_active: false })
        expect(await check(far)).toMatchObject({ deliverable: false })
      })

      it.each([
        ["a circle without a centre", "areas", { name: "x", kind: "circle", fee_cents: 1, radius_km: 3 }],
        ["a negative fee", "areas", { name: "x", kind: "communes", insee_codes: ["87085"], fee_cents: -1 }],
        [
          "an outline left open",
          "areas",
          {
            name: "x",
            kind: "polygon",
            fee_cents: 1,
            polygon: {
              type: "Polygon",
              coordinates: [
                [
                  [1, 45],
                  [2, 45],
                  [2, 46],
                  [1, 46],
                ],
              ],
            },
          },
        ],
        [
          "an outline of words",
          "areas",
          { name: "x", kind: "polygon", fee_cents: 1, polygon: { type: "Polygon", coordinates: "tout" } },
        ],
        ["a list of no commune", "areas", { name: "x", kind: "communes", insee_codes: [], fee_cents: 1 }],
        [
          "a window that ends before it begins",
          "slot-templates",
          {
            mode: "delivery",
            weekdays: [1],
            start: "12:00",
            end: "10:00",
            capacity: 1,
            cutoff_time: "08:00",
          },
        ],
        [
          "an eighth day",
          "slot-templates",
          {
            mode: "delivery",
            weekdays: [8],
            start: "10:00",
            end: "12:00",
            capacity: 1,
            cutoff_time: "08:00",
          },
        ],
        [
          "a pickup nowhere",
          "slot-templates",
          { mode: "pickup", weekdays: [1], start: "10:00", end: "12:00", capacity: 1, cutoff_time: "08:00" },
        ],
        [
          "half a place",
          "slot-templates",
          {
            mode: "delivery",
            weekdays: [1],
            start: "10:00",
            end: "12:00",
            capacity: 0.5,
            cutoff_time: "08:00",
          },
        ],
        ["a day of no calendar", "exceptions", { date: "2026-02-30" }],
        [
          "an unknown key",
          "pickup-points",
          { handle: "x2", name: "x", address_1: "x", postal_code: "87000", city: "x", admin: true },
        ],
        [
          "hours nobody can read",
          "pickup-points",
          {
            handle: "x2",
            name: "x",
            address_1: "x",
            postal_code: "87000",
            city: "x",
            opening_hours: "quand on veut",
          },
        ],
      ])("is told what is wrong with %s", async (_, path, body) => {
        expect(await refused(post(path, body))).toMatchObject({ status: 400, code: "request.invalid" })
      })

      it("changes the week, a day and its places", async () => {
        const basket = await open()
        const slot = await basket.slot("10:00", "delivery", 3)
        const { data: week } = await api.get("/admin/delivery/slot-templates?limit=100", town.admin)
        const evenings = week.slot_templates.filter((t: { start: string }) => t.start === "18:00")
        for (const { id } of evenings) await post(`slot-templates/${id}`, { is_active: false })
        const { data: day } = await post("exceptions", { date: slot.date, is_closed: false, capacity: 7 })
        const { slots } = await basket.offer()
        expect(slots.some(({ start, available }) => start === "18:00" && available)).toBe(false)
        expect(slots.find(({ id }) => id === slot.id)).toMatchObject({ places_left: 7 })
        await api.delete(`/admin/delivery/exceptions/${day.exception.id}`, town.admin)
        expect(await refused(api.delete("/admin/delivery/exceptions/nobody", town.admin))).toMatchObject({
          status: 404,
        })
      })

      it("adds a counter and takes it out of use", async () => {
        const counter = {
          handle: "gare",
          name: "La gare",
          address_1: "Place Maison-Dieu",
          postal_code: "87000",
          city: "Limoges",
          opening_hours: "Mo-Fr 08:00-20:00",
        }
        const { data } = await post("pickup-points", counter)
        expect(await refused(post("pickup-points", counter))).toMatchObject({ code: "pickup_point.exists" })
        const names = async () =>
          (await api.get("/store/delivery/pickup-points", town.store)).data.pickup_points.map(
            (p: { name: string }) => p.name,
          )
        expect(await names()).toEqual(["Comptoir des Halles", "La gare"])
        await post(`pickup-points/${data.pickup_point.id}`, { is_active: false })
        expect(await names()).toEqual(["Comptoir des Halles"])
      })
    })
  },
})
