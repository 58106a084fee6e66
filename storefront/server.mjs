// The storefront's server: Next's own, and before it the pages that are drawn already, as they are sent. Next cannot do
// the last step: it takes the encoding of an answer away and presses every page anew for everybody who asks.
import http from "node:http"
import { parseArgs, promisify } from "node:util"
import zlib from "node:zlib"
import next from "next"

const { values } = parseArgs({ options: { port: { type: "string", short: "p", default: "3000" } } })
process.env.PORT = values.port // how the storefront asks itself

/** What the storefront's `lib/shared-pages/store.ts` keeps in this process. */
const keptPages = () => globalThis[Symbol.for("storefront.shared-pages")]?.pages

/** Cookies that make a page a visitor's own: his place, and that he has no scripts. */
const OWN = /(?:^|;\s*)(?:lieu|sans-scripts)=/

const encoders = {
  br: (body) =>
    promisify(zlib.brotliCompress)(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(zlib.gzip)(body),
}

function encodingFor(accepted = "") {
  const taken = accepted.split(",").map((part) => part.trim().split(/\s*;\s*/))
  return Object.keys(encoders).find((name) =>
    taken.some(([key, q]) => key === name && !/^q=0(\.0*)?$/.test(q ?? "")),
  )
}

/** Tells the proxy that a part of a page is asked (`lib/part.ts`): Next hides its own header from it. */
function markPart({ headers }) {
  delete headers["x-part"]
  if (headers.rsc !== undefined) headers["x-part"] = "1"
}

/**
 * An address whose percent signs mean nothing is none of ours: Next would answer « Internal Server Error » before the
 * proxy sees it. Written so that every sign stands for itself, it is found missing like any other.
 */
function makeReadable(request) {
  const [path, ...query] = request.url.split("?")
  try {
    decodeURIComponent(path)
  } catch {
    request.url = [path.replaceAll("%", "%25"), ...query].join("?")
  }
}

/** @returns whether the request was answered. */
async function sendKept(request, response) {
  const { method, url, headers } = request
  if (method !== "GET" || headers.rsc !== undefined || OWN.test(headers.cookie ?? "")) return false
  const page = keptPages()?.get(url)
  if (!page) return false
  const encoding = encodingFor(headers["accept-encoding"])
  const isKnown = headers["if-none-match"] === page.etag
  const body = isKnown
    ? null
    : encoding
      ? await (page[encoding] ??= encoders[encoding](page.body))
      : page.body
  response.statusCode = isKnown ? 304 : 200
  response.setHeaders(new Map(page.headers))
  if (body) response.setHeader("content-length", body.byteLength)
  if (body && encoding) response.setHeader("content-encoding", encoding)
  response.end(body)
  return true
}

const app = next({ dev: false, dir: import.meta.dirname, port: Number(values.port) })
await app.prepare()
const handle = app.getRequestHandler()
const server = http.createServer((request, response) => {
  markPart(request)
  makeReadable(request)
  sendKept(request, response)
    .then((isSent) => isSent || handle(request, response))
    .catch((error) => {
      console.error(error)
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
})

// Longer than a reverse proxy keeps its own (Caddy: two minutes), or it would write into what is just being closed.
server.keepAliveTimeout = 125_000

for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    server.close(() => process.exit(0))
    // Pages that follow an order live keep theirs open; everything else is answered by then.
    setTimeout(() => server.closeAllConnections(), 1000)
  })
server.listen(Number(values.port))
