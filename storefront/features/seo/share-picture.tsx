import fs from "node:fs/promises"
import path from "node:path"
import { ImageResponse } from "next/og"
import sharp from "sharp"
import { motifFile, motifOf } from "@/features/picture/motif"
import { pieceOf, plateShape } from "@/features/picture/pieces"
import { plate } from "@/features/picture/sprite"
import { town } from "@/lib/town"
import { tokenColour } from "@/lib/town-service"

const SIZE = { width: 1200, height: 630 }
const day = (token: string, otherwise: string) => tokenColour(token, "day", otherwise)
const [PAPER, INK, COBALT] = [
  day("--porcelaine", "#FFFFFF"),
  day("--encre", "#0B1440"),
  day("--cobalt", "#1531A8"),
]
const COLOURS: Record<string, string> = {
  "--rim": day("--rim", "#1531A8"),
  "--ombre": day("--ombre", "#0B1440"),
  "--ombre-force": ".16",
  "--assiette": day("--assiette", "#FFFFFF"),
  "--assiette-creux": day("--assiette-creux", "#F8FAFE"),
  "--assiette-bord": day("--assiette-bord", "#E6EAF5"),
}
const painted = (svg: string) =>
  svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => COLOURS[name] ?? COBALT)

const DATA_DAYS = 7
const publicFolder = path.join(process.cwd(), "public")

/** The plate of a shop with what lies on it, as a PNG of a page that cannot draw SVG with pictures in it. */
async function platePicture(code: string, motif: string): Promise<string> {
  const piece = pieceOf(code)
  const file = path.join(publicFolder, motifFile(path.basename(motif)))
  const image = await sharp(file)
    .png()
    .toBuffer()
    .catch(() => null)
  const picture = image
    ? `<image href="data:image/png;base64,${image.toString("base64")}" x="-105" y="-105" width="210" height="210"/>`
    : ""
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-215 -215 430 430" width="560" height="560">${painted(plate(plateShape(piece), piece.rim))}${picture}</svg>`
  return `data:image/png;base64,${(await sharp(Buffer.from(svg)).png().toBuffer()).toString("base64")}`
}

let poster: Promise<Buffer> | undefined
const posterType = () => (poster ??= fs.readFile(path.join(process.cwd(), "app/fonts/bricolage-affiche.ttf")))

/** What a share picture says. */
export type Shared = {
  over: string
  title: string
  under: string
  code: string
  title_motif: string
  motif: string | null
}

const titleSize = (title: string) => (title.length > 60 ? 62 : title.length > 34 ? 80 : 108)

/** A share picture of 1200 × 630: the title as a poster, the shop's plate on the cobalt cloth. */
export async function sharePicture({
  over,
  title,
  under,
  code,
  title_motif,
  motif,
}: Shared): Promise<Response> {
  const picture = await platePicture(code, motifOf(title_motif, motif))
  return new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%", background: PAPER, color: COBALT }}>
      <div style={{ display: "flex", flexDirection: "column", width: 700, padding: "56px 40px 48px 64px" }}>
        <div style={{ display: "flex", fontSize: 36, color: INK }}>{over}</div>
        <div
          style={{
            display: "flex",
            flexGrow: 1,
            alignItems: "center",
            fontSize: titleSize(title),
            lineHeight: 0.94,
            letterSpacing: "-0.012em",
          }}
        >
          {title}
        </div>
        {/* A street may be as long as it likes: the brand has a line of its own. */}
        <div style={{ display: "flex", flexDirection: "column", fontSize: under.length > 26 ? 36 : 44 }}>
          <div style={{ display: "flex" }}>{under}</div>
          <div style={{ display: "flex", marginTop: 8, color: INK, fontSize: 36 }}>{town.brand}</div>
        </div>
      </div>
      <div style={{ display: "flex", flexGrow: 1, background: COBALT, alignItems: "center" }}>
        {/* eslint-disable-next-line jsx-a11y/alt-text -- drawn into a picture, no page shows it */}
        <img src={picture} width={560} height={560} style={{ marginLeft: -90 }} />
      </div>
    </div>,
    {
      ...SIZE,
      fonts: [{ name: "Affiche", data: await posterType(), weight: 800 }],
      headers: { "Cache-Control": `public, max-age=${DATA_DAYS * 86_400}` },
    },
  )
}
