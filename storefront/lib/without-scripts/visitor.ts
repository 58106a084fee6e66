import crypto from "node:crypto"
import { NextResponse, type NextRequest } from "next/server"
import { assemble } from "./assemble"

/** Set on whoever has turned out to have no scripts; see the route `api/sans-scripts`. */
export const NO_SCRIPTS_COOKIE = "sans-scripts"

const INNER_HEADER = "x-inner"
const inner = crypto.randomUUID()

/** Whether a request comes from this very server, on behalf of a visitor without scripts. */
export const isInner = (request: NextRequest): boolean => request.headers.get(INNER_HEADER) === inner

/** Whether a visitor gets his pages in one piece. */
export const isWithoutScripts = (request: NextRequest): boolean =>
  request.cookies.has(NO_SCRIPTS_COOKIE) && !request.headers.has("rsc") && !isInner(request)

/** This server's own address, as nobody outside can name it. */
export const ownAddress = (path: string): string => `http://127.0.0.1:${process.env.PORT ?? 3000}${path}`

/** Answers a request by asking this server itself and putting the streamed page together. */
export async function answerInOnePiece(request: NextRequest): Promise<NextResponse> {
  const headers = new Headers(request.headers)
  headers.set(INNER_HEADER, inner)
  for (const name of ["connection", "content-length", "transfer-encoding", "accept-encoding"])
    headers.delete(name)
  const hasBody = !["GET", "HEAD"].includes(request.method)
  const answer = await fetch(ownAddress(request.nextUrl.pathname + request.nextUrl.search), {
    method: request.method,
    headers,
    body: hasBody ? await request.arrayBuffer() : undefined,
    redirect: "manual",
  })
  const outer = new Headers(answer.headers)
  for (const name of [...outer.keys()])
    if (/^(x-middleware-.*|content-encoding|content-length|transfer-encoding|connection)$/.test(name))
      outer.delete(name)
  const isPage = answer.headers.get("content-type")?.startsWith("text/html")
  const body = isPage ? assemble(await answer.text()) : answer.body
  return new NextResponse(body, { status: answer.status, headers: outer })
}
