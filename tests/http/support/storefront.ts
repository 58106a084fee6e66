import http from "node:http"
import type { AddressInfo } from "node:net"
import { eventually } from "./town"

const SECRET = "only-for-this-test"
const PATIENCE_SECONDS = 2

/** Stands where the storefront would: remembers every tag it is told to forget. */
export type Storefront = {
  heard: (tags: string[]) => Promise<void>
  forget: () => void
  close: () => Promise<void>
}

/** Starts listening and tells the running server where. */
export async function listenAsStorefront(): Promise<Storefront> {
  const told = new Set<string>()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const isAllowed = request.url === "/api/revalidate" && request.headers["x-revalidate-secret"] === SECRET
      if (isAllowed) {
        const { tags } = JSON.parse(Buffer.concat(chunks).toString()) as { tags: string[] }
        for (const tag of tags) told.add(tag)
      }
      response.writeHead(isAllowed ? 200 : 403).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  process.env.STOREFRONT_URL = `http://127.0.0.1:${port}`
  process.env.REVALIDATE_SECRET = SECRET
  return {
    heard: async (tags) => {
      await eventually(
        async () => tags.every((tag) => told.has(tag)),
        `word of ${tags.join(", ")}`,
        PATIENCE_SECONDS,
      )
    },
    forget: () => told.clear(),
    close: async () => {
      delete process.env.STOREFRONT_URL
      delete process.env.REVALIDATE_SECRET
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
