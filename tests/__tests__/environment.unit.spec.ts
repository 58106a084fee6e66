/* eslint-disable @typescript-eslint/no-require-imports -- the environment is plain JavaScript that Jest itself loads */
const { readable } = require("../environment") as { readable: (error: unknown) => void }

/** A refused request as axios throws it: the response holds the request, which holds the response. */
function refusedRequest() {
  const request: Record<string, unknown> = { path: "/store/carts" }
  const response = { status: 400, data: { code: "cart.no_longer_sold" }, request }
  request.res = response
  const config = { method: "post", url: "/store/carts", data: "{}" }
  return Object.assign(new Error("Request failed with status code 400"), {
    isAxiosError: true,
    request,
    response,
    config,
  })
}

describe("a failure that is reported from another process", () => {
  it("can be sent as JSON and names the request, the status and the body", () => {
    const error = refusedRequest()
    expect(() => JSON.stringify(error)).toThrow("circular")
    readable(error)
    expect(() => JSON.stringify({ error })).not.toThrow()
    const told = 'POST /store/carts answered 400 {"code":"cart.no_longer_sold"}'
    expect(error.message).toBe(told)
    expect(error.stack).toContain(told)
  })

  it("is told even when it is the cause of another or one of several", () => {
    const [cause, one] = [refusedRequest(), refusedRequest()]
    const error = new AggregateError([one], "two requests failed", { cause })
    readable(error)
    expect(cause.message).toContain("answered 400")
    expect(one.message).toContain("answered 400")
  })

  it("loses what cannot be sent and keeps the rest", () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    const error = Object.assign(new Error("no order"), { circle, code: "order.missing" })
    readable(error)
    expect(JSON.parse(JSON.stringify(error))).toEqual({ code: "order.missing" })
    expect(error.message).toBe("no order")
  })

  it.each([undefined, null, "thrown text", 7])("may be no error at all: %p", (thrown) => {
    expect(() => readable(thrown)).not.toThrow()
  })
})
