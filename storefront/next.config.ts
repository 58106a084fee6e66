import fs from "node:fs"
import path from "node:path"
import type { NextConfig } from "next"

const repository = path.resolve(__dirname, "..")

// A storefront is built for one town: its words and its looks come from the town's folder.
const townFile = (name: string) =>
  JSON.parse(
    fs.readFileSync(path.join(repository, "backend/towns", process.env.TOWN || "limoges", name), "utf8"),
  )

/** What the pages say of their town. */
function townWords(): string {
  const { name, timezone, centre, association, storefront } = townFile("town.json")
  return JSON.stringify({ name, timezone, centre, association, brand: association.name, words: storefront })
}

const config: NextConfig = {
  env: { TOWN_WORDS: townWords(), TOWN_SERVICE: JSON.stringify(townFile("service.json")) },
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // The tests ask what a click shows before the server answers; nobody else may hold answers back.
  experimental: { exposeTestingApiInProductionBuild: process.env.SHOP_UNDER_TEST === "1" },
  reactStrictMode: true,
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
  images: { unoptimized: false, formats: ["image/webp"] },
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "X-Frame-Options", value: "DENY" },
          // A proxy that gathers the whole page first would undo the streaming.
          { key: "X-Accel-Buffering", value: "no" },
        ],
      },
      {
        source: "/type/:path*",
        headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
      {
        source: "/motifs/:path*",
        headers: [{ key: "Cache-Control", value: "public, max-age=604800, stale-while-revalidate=86400" }],
      },
    ]
  },
}

export default config
