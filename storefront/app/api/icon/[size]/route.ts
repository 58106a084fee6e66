import fs from "node:fs/promises"
import path from "node:path"
import sharp from "sharp"

const SIZES = ["180", "192", "512"]

/** The sign as a PNG, for home screens: on white, with the room around it that a mask may cut away. */
export async function GET(_request: Request, { params }: { params: Promise<{ size: string }> }) {
  const size = (await params).size.replace(/\.png$/, "")
  if (!SIZES.includes(size)) return new Response("", { status: 404 })
  const svg = await fs.readFile(path.join(process.cwd(), "app/icon.svg"))
  const inner = Math.round(Number(size) * 0.8)
  const margin = Math.round((Number(size) - inner) / 2)
  const picture = await sharp(svg, { density: 600 })
    .resize(inner, inner)
    .extend({
      top: margin,
      bottom: Number(size) - inner - margin,
      left: margin,
      right: Number(size) - inner - margin,
      background: "#FFFFFF",
    })
    .flatten({ background: "#FFFFFF" })
    .png()
    .toBuffer()
  return new Response(new Uint8Array(picture), {
    headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=604800" },
  })
}
