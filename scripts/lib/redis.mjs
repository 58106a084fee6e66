// A Redis of the tests' own, when the machine has one.
import { spawn } from "node:child_process"
import net from "node:net"
import { freePort } from "./postgres.mjs"

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: "localhost" })
    socket.once("connect", () => resolve(socket.destroy() || true))
    socket.once("error", () => resolve(false))
  })

/** Starts redis-server on a free port. @returns its address and stop(), or null where it is not installed. */
export async function startRedis(folder) {
  const port = await freePort()
  const child = spawn(
    "redis-server",
    ["--port", String(port), "--dir", folder, "--save", "", "--appendonly", "no"],
    { stdio: "ignore" },
  )
  const isMissing = await new Promise((resolve) => {
    child.once("error", () => resolve(true))
    child.once("spawn", () => resolve(false))
  })
  if (isMissing) return null
  for (let attempt = 0; attempt < 50 && !(await answers(port)); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url: `redis://localhost:${port}`, stop: async () => child.kill("SIGTERM") }
}
