import { EVERY_MS, listen } from "../listen"

/** An event source as a browser has it, without any network. */
class Source extends EventTarget {
  static last: Source
  isClosed = false
  constructor(readonly address: string) {
    super()
    Source.last = this
  }
  close() {
    this.isClosed = true
  }
  say = (version: string) =>
    this.dispatchEvent(new MessageEvent("version", { data: JSON.stringify({ version }) }))
  fail = () => this.dispatchEvent(new Event("error"))
}

describe("the events of an order", () => {
  const own = globalThis as { EventSource?: unknown }
  const before = own.EventSource
  let changed: jest.Mock
  let look: jest.Mock
  let stop: () => void
  beforeEach(() => {
    jest.useFakeTimers()
    own.EventSource = Source
    ;[changed, look] = [jest.fn(), jest.fn()]
    stop = listen("/events", { changed, look })
  })
  afterEach(() => {
    stop()
    own.EventSource = before
    jest.useRealTimers()
  })
  const pass = (times: number) => jest.advanceTimersByTime(times * EVERY_MS)

  it("tell what is new, and nobody looks while they come", () => {
    Source.last.say("1")
    expect(changed).not.toHaveBeenCalled()
    Source.last.say("1")
    Source.last.say("2")
    pass(5)
    expect(changed).toHaveBeenCalledTimes(1)
    expect(look).not.toHaveBeenCalled()
  })

  it("are replaced by looking when the connection is cut, though the source tries again, until one comes", () => {
    Source.last.say("1")
    Source.last.fail()
    Source.last.fail()
    expect(Source.last.isClosed).toBe(false)
    pass(3)
    expect(look).toHaveBeenCalledTimes(3)
    Source.last.say("1")
    expect(changed).not.toHaveBeenCalled()
    pass(3)
    expect(look).toHaveBeenCalledTimes(3)
  })

  it("are replaced by looking when none comes at all, and the first late one counts", () => {
    pass(3)
    expect(look).toHaveBeenCalledTimes(3)
    Source.last.say("7")
    expect(changed).toHaveBeenCalledTimes(1)
    pass(3)
    expect(look).toHaveBeenCalledTimes(3)
  })

  it("are over once the order is, or the page is left", () => {
    Source.last.fail()
    Source.last.dispatchEvent(new Event("end"))
    expect(Source.last.isClosed).toBe(true)
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
    pass(3)
    expect(look).not.toHaveBeenCalled()
  })
})
