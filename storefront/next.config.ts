import fs from "node:fs"
import path from "node:path"
import type { NextConfig } from "next"

const repository = path.resolve(__dirname, "..")

/** What the pages say of their town, from its folder: a storefront is built for one town. */
function townWords(): string {
  const file = path.join(repository, "backend/towns", process.env.TOWN || "limoges", "town.json")
  const { name, timezone, centre, association, storefront } = JSON.parse(fs.readFileSync(file, "utf8"))
  return JSON.stringify({ name, timezone, centre, association, brand: association.name, words: storefront })
}

const config: NextConfig = {
  env: { TOWN_WORDS: townWords() },
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
