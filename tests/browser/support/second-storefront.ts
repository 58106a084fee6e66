import { spawn, type ChildProcess } from "node:child_process"
import net from "node:net"
import path from "node:path"
import type { Browser, Page } from "playwright-core"
import { Line, type LineState } from "./line"
import { publishableKey } from "./store"
import { until } from "./work"

const root = path.resolve(__dirname, "../../..")
const ADMIN = process.env.ADMIN_URL ?? "http://localhost:9000"
const SECRET = "stopped-backend"

/** What a visitor brings along. */
export type Cookie = { name: string; value: string }

const freePort = async (): Promise<number> => {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const bound = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (bound === null || typeof bound === "string") throw new Error("A port was expected.")
  return bound.port
}

/** The same built storefront once more, with a memory of its own and a line to the backend that a test can cut. */
export class SecondStorefront {
  private constructor(
    readonly url: string,
    readonly line: Line,
    private readonly child: ChildProcess,
  ) {}

  static async open(): Promise<SecondStorefront> {
    const [line, port, key] = await Promise.all([Line.to(ADMIN), freePort(), publishableKey()])
    const url = `http://localhost:${port}`
    const child = spawn(process.execPath, ["server.mjs", "-p", String(port)], {
      cwd: path.join(root, "storefront"),
      env: {
        ...process.env,
        NODE_ENV: "production",
        NODE_OPTIONS: "",
        NEXT_TELEMETRY_DISABLED: "1",
        MEDUSA_BACKEND_URL: line.address,
        MEDUSA_PUBLISHABLE_KEY: key,
        REVALIDATE_SECRET: SECRET,
        STOREFRONT_URL: url,
        TZ: "Europe/Paris",
      },
      stdio: "ignore",
    })
    const second = new SecondStorefront(url, line, child)
    const answers = () =>
      fetch(`${url}/icon.svg`).then(
        ({ ok }) => ok,
        () => false,
      )
    await until(answers, "the second storefront")
    return second
  }

  /** The address of a page. */
  at = (address: string): string => this.url + address

  /** Stops the backend, as far as this storefront can tell, or starts it; waits until it has noticed. */
  async backend(state: LineState): Promise<void> {
    await this.line.set(state)
    const isOpen = state === "open"
    await until(
      async () => (await fetch(this.at("/api/ouvert"))).ok === isOpen,
      `a storefront that knows its backend is ${state}`,
    )
  }

  /** Forgets everything that was kept: every page is as if nobody had ever looked at it. */
  async forget(): Promise<void> {
    const { ok } = await fetch(this.at("/api/revalidate"), {
      method: "POST",
      headers: { "content-type": "application/json", "x-revalidate-secret": SECRET },
      body: JSON.stringify({ tags: ["articles", "shops", "categories", "campaigns"] }),
    })
    if (!ok) throw new Error("The second storefront does not forget.")
  }

  /** A visitor with a window of his own. */
  async visitor(
    browser: Browser,
    more: Parameters<Browser["newContext"]>[0],
    cookies: Cookie[],
  ): Promise<Page> {
    const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...more })
    made.setDefaultTimeout(60_000)
    await made.addCookies(cookies.map((cookie) => ({ ...cookie, url: this.at("/") })))
    return made.newPage()
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once("exit", resolve))
    this.child.kill("SIGTERM")
    await gone
    await this.line.close()
  }
}
