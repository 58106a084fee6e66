import { NextResponse } from "next/server"
import { askItself } from "../itself"
import { outcomeOf } from "../own-page"
import { assemble, hasGaps } from "./assemble"
import { generation, keepPage, sharedPage, type SharedPage } from "./store"

/** Whoever waits longer gets the page piece by piece, as it is drawn. */
const PATIENCE_MS = 1000

/** Told to Next so that it draws the page whole, with what search engines read in its head. */
const DRAWN_WHOLE = { "user-agent": "Bingbot", accept: "text/html" }

/** What belongs to one answer and not to the page. */
const OF_AN_ANSWER =
  /^(x-nextjs-.*|x-middleware-.*|set-cookie|cache-control|vary|date|connection|keep-alive|content-length|content-encoding|transfer-encoding)$/

const headersOf = (answer: Response): [string, string][] => [
  ...[...answer.headers].filter(([name]) => !OF_AN_ANSWER.test(name)),
  // At the same address lies what is a visitor's own, by his cookies, and what moves from page to page, by `rsc`.
  ["vary", "rsc, accept-encoding, cookie"],
  ["cache-control", "private, no-cache"],
]

/** Draws a page by asking this server itself; null when it is no whole page. */
async function draw(address: string): Promise<SharedPage | null> {
  const begun = generation()
  const answer = await askItself(address, { headers: DRAWN_WHOLE, redirect: "manual" })
  if (answer.status !== 200 || !answer.headers.get("content-type")?.startsWith("text/html")) return null
  const streamed = await answer.text()
  if (outcomeOf(answer.status, streamed) !== "shown") return null
  const html = assemble(streamed)
  if (hasGaps(html)) return null
  const page = sharedPage(html, headersOf(answer))
  keepPage(address, page, begun)
  return page
}

const drawing = new Map<string, Promise<SharedPage | null>>()

/** Many who ask at once wait for the same drawing, but never for one begun before a change. */
function drawOnce(address: string): Promise<SharedPage | null> {
  const key = `${generation()} ${address}`
  const going = drawing.get(key)
  if (going) return going
  const drawn = draw(address)
    .catch(() => null)
    .finally(() => drawing.delete(key))
  drawing.set(key, drawn)
  return drawn
}

/** Where to rest while waiting, and how to get up again. */
function patience(): { over: Promise<null>; stop: () => void } {
  let timer: NodeJS.Timeout
  const over = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, null)))
  return { over, stop: () => clearTimeout(timer) }
}

/**
 * The page at an address, drawn now and kept for the next who asks: the server sends it before anything is asked here.
 * Null when it takes long or is not whole: then it streams.
 */
export async function drawnPage(address: string): Promise<NextResponse | null> {
  const { over, stop } = patience()
  const page = await Promise.race([drawOnce(address), over])
  stop()
  return page && new NextResponse(page.body, { headers: page.headers })
}
