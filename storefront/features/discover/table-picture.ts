import fs from "node:fs/promises"
import path from "node:path"
import sharp from "sharp"
import { motifFile } from "@/features/picture/motif"
import { CLOTH, SETTINGS, type Setting } from "./table-settings"

/** Sharp enough for the largest hero without weighing more than a photo would. */
const SCALE = 1.25
const QUALITY = 76

async function laid({ motif, x, y, size, lean = 0 }: Setting): Promise<string> {
  const file = await fs.readFile(path.join(process.cwd(), "public", motifFile(motif)))
  const png = await sharp(file, { density: 600 }).resize(360, 360).png().toBuffer()
  return `<image href="data:image/png;base64,${png.toString("base64")}" x="${-size / 2}" y="${-size / 2 - 6}" width="${size}" height="${size}" transform="translate(${x} ${y}) rotate(${lean})"/>`
}

let drawn: Promise<Buffer> | undefined

async function draw(): Promise<Buffer> {
  const { width, height } = CLOTH
  const motifs = await Promise.all(SETTINGS.map(laid))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}">${motifs.join("")}</svg>`
  return sharp(Buffer.from(svg), { unlimited: true }).webp({ quality: QUALITY, alphaQuality: 80 }).toBuffer()
}

/** All that lies on the plates of the laid table, as one transparent picture; drawn once a process. */
export const tablePicture = (): Promise<Buffer> => (drawn ??= draw())
