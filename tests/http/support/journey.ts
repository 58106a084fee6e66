import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { Shopper } from "./shopper"
import { eventually, merchant, refused, SHOPS, staff, storeHeaders } from "./town"

/** One basket of three shops from the shelf to the doorstep and into the books, over HTTP alone. */
export async function journey(api: AxiosInstance, container: MedusaContainer): Promise<void> {
  const shopper = new Shopper(api, await storeHeaders(container))
  const [steak] = await shopper.find({ q: "faux-filet", shop: SHOPS.butcher, in_stock: "true" })
  const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
  const [cheese, other] = await shopper.find({ shop: SHOPS.cheese, in_stock: "true", limit: 2 })
  if (!steak || !bread || !cheese || !other) throw new Error("the town has no such articles")
  expect(steak.sold_by).toBe("weight")
  expect(steak.max_price_cents).toBeGreaterThan(steak.price_cents)

  await shopper.openCart({ substitution: "refund", notes: { S03: "Bien épais" } })
  await shopper.add(steak.id, 2)
  await shopper.add(bread.id, 1)
  await shopper.add(cheese.id, 1)
  await shopper.add(other.id, 1)
  await shopper.live()
  await shopper.choose("delivery")
  await shopper.pay()
  const { data: completed } = await shopper.complete()
  expect(completed.type).toBe("order")
  const orderId = completed.order.id

  const part = async (handle: string) => {
    const auth = await merchant(api, handle)
    const order = await eventually(
      async () =>
        (await api.get("/admin/vendor/orders", auth)).data.orders.find(
          (o: { order_id: string }) => o.order_id === orderId,
        ),
      `the part of ${handle}`,
    )
    return { auth, id: order.id, path: `/admin/vendor/orders/${order.id}` }
  }
  const butcher = await part(SHOPS.butcher)
  const baker = await part(SHOPS.baker)
  const cheesemonger = await part(SHOPS.cheese)

  const { data: seen } = await api.get(butcher.path, butcher.auth)
  expect(seen.order.note).toBe("Bien épais")
  expect(seen.order.customer_name).toBe("Camille D.")
  const [steakLine] = seen.order.lines
  await api.post(`${butcher.path}/accept`, {}, butcher.auth)
  expect((await refused(api.post(`${butcher.path}/ready`, {}, butcher.auth))).data.code).toBe(
    "line.weight_missing",
  )
  const tooHeavy = { lines: [{ line_id: steakLine.id, grams: 48_000 }] }
  expect((await refused(api.post(`${butcher.path}/weigh`, tooHeavy, butcher.auth))).data.code).toBe(
    "line.weight_out_of_range",
  )
  const grams = Math.round(steakLine.estimated_weight_grams * 2 * 0.97) - 1
  await api.post(`${butcher.path}/weigh`, { lines: [{ line_id: steakLine.id, grams }] }, butcher.auth)
  await api.post(`${butcher.path}/ready`, {}, butcher.auth)

  await api.post(`${baker.path}/accept`, {}, baker.auth)
  await api.post(`${baker.path}/ready`, { parcels: [{ temperature: "ambient", count: 2 }] }, baker.auth)

  const { data: cheeses } = await api.get(cheesemonger.path, cheesemonger.auth)
  const missing = { lines: [{ line_id: cheeses.order.lines[0].id, reason: "Plus en cave" }] }
  const { data: refusedLine } = await api.post(`${cheesemonger.path}/refuse`, missing, cheesemonger.auth)
  expect(refusedLine.order.status).toBe("partly_accepted")
  await api.post(`${cheesemonger.path}/accept`, {}, cheesemonger.auth)
  for (const line of cheeses.order.lines.slice(1)) {
    if (line.sold_by !== "weight") continue
    const weight = { lines: [{ line_id: line.id, grams: line.estimated_weight_grams }] }
    await api.post(`${cheesemonger.path}/weigh`, weight, cheesemonger.auth)
  }
  await api.post(`${cheesemonger.path}/ready`, {}, cheesemonger.auth)

  // Another shop's part does not exist for this one.
  expect((await refused(api.get(butcher.path, baker.auth))).status).toBe(404)
  expect((await refused(api.post(`${butcher.path}/accept`, {}, baker.auth))).status).toBe(404)

  const storage = await staff(api, "stock")
  const parcels = await eventually(async () => {
    const { data } = await api.get(`/admin/hub/parcels?order_id=${orderId}`, storage)
    return data.parcels.length >= 4 && data.parcels
  }, "the parcels")
  const labels = await api.get(`/admin/vendor/labels?vendor_order_id=${baker.id}`, {
    ...baker.auth,
    responseType: "arraybuffer",
  })
  expect(Buffer.from(labels.data).subarray(0, 5).toString()).toBe("%PDF-")
  expect((await refused(api.post(`/admin/hub/orders/${orderId}/pack`, {}, storage))).data.code).toBe(
    "order.not_complete",
  )
  expect((await refused(api.post("/admin/hub/parcels/KKKK-KKK/receive", {}, storage))).data.code).toBe(
    "parcel.unknown",
  )
  for (const { code } of parcels) {
    const typed = code.toLowerCase().replace("-", " ")
    const first = await api.post(`/admin/hub/parcels/${encodeURIComponent(typed)}/receive`, {}, storage)
    expect(first.data.has_moved).toBe(true)
    const again = await api.post(`/admin/hub/parcels/${code}/receive`, {}, storage)
    expect(again.data.has_moved).toBe(false)
  }

  await eventually(async () => (await shopper.progress()).payment.captured_cents > 0, "the capture")
  const packed = await api.post(`/admin/hub/orders/${orderId}/pack`, {}, storage)
  const packedAgain = await api.post(`/admin/hub/orders/${orderId}/pack`, {}, storage)
  expect(packedAgain.data.order.fulfillment_id).toBe(packed.data.order.fulfillment_id)

  const manager = await staff(api, "association")
  const driver = await staff(api, "livreur")
  await eventually(
    async () => (await api.get("/admin/delivery/stops?unplanned=true", manager)).data.count === 1,
    "the stop",
  )
  const { data: made } = await api.post(
    "/admin/delivery/rounds",
    { date: "2026-12-01", name: "Matin" },
    manager,
  )
  const { data: round } = await api.get(`/admin/delivery/rounds/${made.round.id}`, driver)
  expect(round.round.stops).toHaveLength(1)
  await api.post(`/admin/delivery/rounds/${made.round.id}/depart`, {}, driver)
  expect((await shopper.progress()).stage).toBe("out_for_delivery")
  const stop = round.round.stops[0]
  await api.post(`/admin/delivery/stops/${stop.id}/done`, { recipient: "Camille" }, driver)
  await api.post(`/admin/delivery/stops/${stop.id}/done`, { recipient: "Camille" }, driver)

  const treasurer = await staff(api, "tresor")
  const books = await eventually(async () => {
    const { data } = await api.get("/admin/ledger/balances", treasurer)
    return data.owed.length === 3 && data
  }, "the books")
  expect(books.total_cents).toBe(0)
  const progress = await shopper.progress()
  expect(progress.stage).toBe("delivered")
  expect(progress.payment.captured_cents).toBe(progress.total_final_cents)
  const received = -books.accounts.find((a: { account: string }) => a.account === "payments").balance_cents
  expect(received).toBe(progress.total_final_cents)
  const held = books.accounts.find((a: { account: string }) => a.account === "held")
  expect(held.balance_cents).toBe(0)

  const { data: core } = await api.get(`/admin/orders/${orderId}`, manager)
  expect(core.order.payment_status).toBe("captured")
  expect(core.order.fulfillment_status).toBe("delivered")
  expect(Math.round(core.order.total * 100)).toBe(progress.total_final_cents)

  const { data: statement } = await api.get("/admin/vendor/statements", baker.auth)
  expect(statement.statement.due_cents).toBeGreaterThan(0)
  const owed = books.owed.find((o: { due_cents: number }) => o.due_cents === statement.statement.due_cents)
  const payout = { vendor_id: owed.vendor.id, request_key: "paie-la-boulangerie" }
  await api.post("/admin/payouts", payout, treasurer)
  await api.post("/admin/payouts", payout, treasurer)
  const { data: after } = await api.get("/admin/ledger/balances", treasurer)
  expect(after.total_cents).toBe(0)
  expect(after.owed.find((o: { vendor: { id: string } }) => o.vendor.id === owed.vendor.id).due_cents).toBe(0)
}
