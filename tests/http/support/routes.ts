type Layer = {
  route?: { path: string | string[]; methods: Record<string, boolean> }
  name?: string
  handle?: { stack?: Layer[] }
}

/** One route of the running server. */
export type Route = { method: string; path: string }

type App = { _router?: { stack: Layer[] }; get: (path: string, handler: unknown) => void }

let captured: App | null = null

/**
 * Remembers the Express application that the runner starts, by looking at who asks for a port. Call it before the
 * server starts.
 */
export function captureApp(): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own registry: the same module the server loads
  const express = require("express") as { application: { listen: (...args: unknown[]) => unknown } }
  const listen = express.application.listen
  express.application.listen = function (this: App, ...args: unknown[]) {
    captured = this // eslint-disable-line @typescript-eslint/no-this-alias -- the application itself is what is looked for
    return listen.apply(this, args)
  }
  // Medusa may hand the application to Node's own server instead of letting it listen.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- patched in place
  const http = require("node:http") as { createServer: (...args: unknown[]) => unknown }
  const createServer = http.createServer
  http.createServer = function (...args: unknown[]) {
    const app = args.find((arg) => typeof arg === "function" && "_router" in arg) as App | undefined
    if (app) captured = app
    return createServer.apply(http, args)
  }
}

/** The application that was started. */
export function runningApp(): App {
  if (!captured) throw new Error("the server was started without being captured")
  return captured
}

const pathsOf = ({ path }: { path: string | string[] }) => [path].flat()

function collect(stack: Layer[]): Route[] {
  return stack.flatMap((layer) => {
    if (layer.route) {
      const methods = Object.keys(layer.route.methods).filter(
        (method) => method !== "_all" && method !== "head",
      )
      return pathsOf(layer.route).flatMap((path) =>
        methods.map((method) => ({ method: method.toUpperCase(), path })),
      )
    }
    return layer.handle?.stack ? collect(layer.handle.stack) : []
  })
}

/** Every route of the running server, read from its router. */
export function routes(): Route[] {
  const found = collect(runningApp()._router?.stack ?? [])
  return [...new Map(found.map((route) => [`${route.method} ${route.path}`, route])).values()]
}
