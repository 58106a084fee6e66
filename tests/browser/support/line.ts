import net from "node:net"

/** How the line between a storefront and its backend stands: open, cut (nobody listens), or mute (nobody answers). */
export type LineState = "open" | "cut" | "mute"

/** A line that a test can cut: what connects to its port reaches the backend, or does not. */
export class Line {
  private readonly sockets = new Set<net.Socket>()
  private server: net.Server | null = null
  private held: (() => void)[] | null = null

  private constructor(
    readonly port: number,
    private readonly to: { host: string; port: number },
  ) {}

  /** Opens a line to an address. */
  static async to(address: string): Promise<Line> {
    const free = net.createServer()
    await new Promise<void>((resolve) => free.listen(0, "127.0.0.1", resolve))
    const bound = free.address()
    if (bound === null || typeof bound === "string") throw new Error("A port was expected.")
    await new Promise((resolve) => free.close(resolve))
    const { hostname, port } = new URL(address)
    const line = new Line(bound.port, { host: hostname, port: Number(port) })
    await line.set("open")
    return line
  }

  /** Where a storefront finds the backend by this line. */
  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Changes how the line stands; every connection that there was breaks. */
  async set(state: LineState): Promise<void> {
    await this.close()
    if (state === "cut") return
    this.server = net.createServer((socket) => {
      this.keep(socket)
      if (state === "mute") return
      const onward = net.connect(this.to)
      this.keep(onward)
      socket.on("data", (chunk) => {
        const pass = () => void onward.write(chunk)
        if (this.held) this.held.push(pass)
        else pass()
      })
      onward.pipe(socket)
      socket.once("close", () => onward.destroy())
      onward.once("close", () => socket.destroy())
    })
    const server = this.server
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(this.port, "127.0.0.1", resolve)
    })
  }

  /** Holds every question back, on its way, until it is released. */
  hold(): void {
    this.held ??= []
  }

  /** Lets everything through that was held. */
  release(): void {
    const { held } = this
    this.held = null
    for (const pass of held ?? []) pass()
  }

  private keep(socket: net.Socket): void {
    this.sockets.add(socket)
    socket.on("error", () => undefined)
    socket.once("close", () => this.sockets.delete(socket))
  }

  /** Breaks every connection and takes no more. */
  async close(): Promise<void> {
    const { server } = this
    this.server = null
    const closed = server && new Promise((resolve) => server.close(resolve))
    for (const socket of this.sockets) socket.destroy()
    await closed
  }
}
