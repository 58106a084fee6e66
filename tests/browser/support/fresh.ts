import { shopUrl } from "./browser"

/** The contract: whatever is changed in the admin stands on a page asked this long afterwards. */
export const FRESH_MS = 2000
/** How long a test goes on looking, so that it can say how late a page was. */
const PATIENCE_MS = 15_000
const PAUSE_MS = 40

/** A page as it is served: its status and its text. */
export type Served = { status: number; html: string }

/** Loads a page whole, as somebody who comes for the first time. */
export async function served(address: string, cookies: Record<string, string> = {}): Promise<Served> {
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("; ")
  const answer = await fetch(shopUrl(address), { headers: cookie ? { cookie } : {} })
  return { status: answer.status, html: await answer.text() }
}

/** Whether a page is there and says something. */
export const says =
  (words: string) =>
  ({ status, html }: Served) =>
    status === 200 && html.includes(words)
/** Whether a page is there and no longer says something. */
export const isSilentOn = (words: string) => (page: Served) =>
  page.status === 200 && !page.html.includes(words)
/** Whether an address has no page. */
export const isGone = ({ status }: Served) => status === 404

/** A page to look at, and when it is as it should be. */
export type Look = { address: string; isFresh: (page: Served) => boolean }

/** How soon changes were to be seen, one line a change and page. */
export class Stopwatch {
  private readonly lines: string[] = []

  /**
   * Makes a change and loads the pages until each shows it. Every page is loaded before: what is proven is that a page
   * already kept is made anew.
   */
  async measure(what: string, looks: Look[], change: () => Promise<unknown>): Promise<void> {
    for (const { address, isFresh } of looks) {
      if (isFresh(await served(address)))
        throw new Error(`${what}: ${address} shows it before anything was changed`)
    }
    await change()
    const changedAt = Date.now()
    await Promise.all(looks.map((look) => this.until(what, look, changedAt)))
  }

  private async until(what: string, { address, isFresh }: Look, changedAt: number): Promise<void> {
    for (;;) {
      // What counts is when the page was asked: how long this machine takes to draw it is another matter.
      const afterMs = Date.now() - changedAt
      if (isFresh(await served(address))) {
        this.lines.push(`${String(afterMs).padStart(6)} ms  ${what} on ${address}`)
        if (afterMs > FRESH_MS) throw new Error(`${what}: ${address} showed it only after ${afterMs} ms`)
        return
      }
      if (afterMs > PATIENCE_MS)
        throw new Error(`${what}: ${address} did not show it within ${PATIENCE_MS} ms`)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }

  /** Writes down what was measured. */
  tell(): void {
    process.stdout.write(`\nAsked how long after the change, the page showed it:\n${this.lines.join("\n")}\n`)
  }
}
