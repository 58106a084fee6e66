import { backend, login } from "./store"

type Part = {
  id: string
  order_id: string
  lines: { id: string; sold_by: string; estimated_weight_grams: number; quantity: number }[]
}

/** Answers for every shop of an order over HTTP: accepted, weighed as estimated, ready. */
export async function prepareOrder(orderId: string, shops: string[]): Promise<void> {
  for (const shop of shops) {
    const bearer = await login(shop)
    const { orders } = await backend<{ orders: Part[] }>("/admin/vendor/orders?limit=100", { bearer })
    const part = orders.find(({ order_id }) => order_id === orderId)
    if (!part) throw new Error(`${shop} has no part of ${orderId}`)
    const path = `/admin/vendor/orders/${part.id}`
    await backend(`${path}/accept`, { body: {}, bearer })
    const lines = part.lines
      .filter(({ sold_by }) => sold_by === "weight")
      .map(({ id, estimated_weight_grams, quantity }) => ({
        line_id: id,
        grams: estimated_weight_grams * quantity,
      }))
    if (lines.length > 0) await backend(`${path}/weigh`, { body: { lines }, bearer })
    await backend(`${path}/ready`, { body: {}, bearer })
  }
}

/** Asks until the answer is there: events take a moment. */
export async function until<T>(look: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  for (const end = Date.now() + 20_000; ;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`${what} did not come within 20 seconds`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Receives the parcels of an order whose parts are ready, and packs it. @returns the stop that waits for a round. */
export async function packOrder(orderId: string): Promise<string> {
  const storage = await login("stock")
  const parcels = await until(async () => {
    const answer = await backend<{ parcels: { code: string }[] }>(`/admin/hub/parcels?order_id=${orderId}`, {
      bearer: storage,
    })
    return answer.parcels.length >= 2 && answer.parcels
  }, "the parcels")
  for (const { code } of parcels)
    await backend(`/admin/hub/parcels/${code}/receive`, { body: {}, bearer: storage })
  await until(
    () => backend(`/admin/hub/orders/${orderId}/pack`, { body: {}, bearer: storage }).catch(() => null),
    "the packing",
  )
  const manager = await login("association")
  const stop = await until(async () => {
    const { stops } = await backend<{ stops: { id: string }[] }>(
      `/admin/delivery/stops?order_id=${orderId}`,
      { bearer: manager },
    )
    return stops[0]
  }, "the stop")
  return stop.id
}

/** Takes an order whose parts are ready through the storage place and to the door. */
export async function deliverOrder(orderId: string): Promise<void> {
  const stopId = await packOrder(orderId)
  const { round } = await backend<{ round: { id: string } }>("/admin/delivery/rounds", {
    body: { date: new Date().toISOString().slice(0, 10), name: "Essai", stop_ids: [stopId] },
    bearer: await login("association"),
  })
  const driver = await login("livreur")
  await backend(`/admin/delivery/rounds/${round.id}/depart`, { body: {}, bearer: driver })
  await backend(`/admin/delivery/stops/${stopId}/done`, { body: { recipient: "Camille" }, bearer: driver })
}
