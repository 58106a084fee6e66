import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { orderVersions } from "./order-changes"
import { coreOrder, isOver, orderProgress } from "./order-progress"
import { orderWatch } from "./order-watch"

const HEARTBEAT_MS = 15_000
const RETRY_MS = 5000

/** Sends an order's versions for as long as it moves. @returns false when too many streams are open. */
export function streamOrder(container: MedusaContainer, res: MedusaResponse, orderId: string): boolean {
  let sent: string | null = null
  const close = () => {
    clearInterval(heartbeat)
    leave?.()
    if (!res.writableEnded) res.end()
  }
  const tell = async (version: string) => {
    if (version === sent || res.writableEnded) return
    sent = version
    const order = await coreOrder(container, orderId)
    if (!order || res.writableEnded) return close()
    const { stage } = await orderProgress(container, order)
    const data = JSON.stringify({ version, stage })
    res.write(`event: version\ndata: ${data}\n\n`)
    if (!isOver(stage)) return
    res.write(`event: end\ndata: ${data}\n\n`)
    close()
  }
  // A stream that cannot be told anything is closed: the browser opens it again by itself.
  const tellOrClose = (version: string) => void tell(version).catch(close)
  const leave = orderWatch.watch(container, orderId, tellOrClose)
  if (!leave) return false
  const heartbeat = setInterval(() => res.write(": still here\n\n"), HEARTBEAT_MS).unref()
  res.on("close", close)
  res.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    connection: "keep-alive",
    "x-accel-buffering": "no",
  })
  res.write(`retry: ${RETRY_MS}\n\n`)
  orderVersions(container, [orderId]).then((versions) => tellOrClose(versions.get(orderId) ?? ""), close)
  return true
}
