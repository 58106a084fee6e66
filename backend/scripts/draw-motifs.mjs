// Draws every motif of the town's pictures once: transparent WebP, 360 px, from the openly licensed Fluent set and our
// own drawings in backend/assets/motifs. What is there already is left alone.
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { parse } from "csv-parse/sync"
import sharp from "sharp"

const backend = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const town = process.env.TOWN_DIR ?? path.join(backend, "towns", process.env.TOWN || "limoges")
const out = path.resolve(process.argv[2] ?? path.join(backend, "../storefront/public/motifs"))
const own = path.join(backend, "assets/motifs")

const rows = (file) => parse(fs.readFileSync(file), { columns: true, bom: true, skip_empty_lines: true })

function motifsOfTown() {
  const files = fs.readdirSync(path.join(town, "articles")).map((name) => path.join(town, "articles", name))
  return new Set(
    [path.join(town, "shops.csv"), ...files]
      .flatMap((file) => rows(file).map((row) => row.image_motif))
      .filter(Boolean),
  )
}

function drawings() {
  const wanted = [...motifsOfTown()].filter((name) => !fs.existsSync(path.join(out, `${name}.webp`)))
  const drawn = fs
    .readdirSync(own)
    .map((file) => [path.basename(file, ".svg"), fs.readFileSync(path.join(own, file), "utf8")])
  const missingOwn = drawn.filter(([name]) => !fs.existsSync(path.join(out, `${name}.webp`)))
  if (wanted.length === 0) return missingOwn
  const { icons } = createRequire(import.meta.url)("@iconify-json/fluent-emoji/icons.json")
  const svg = (body) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="360" viewBox="0 0 32 32">${body}</svg>`
  const known = wanted.filter((name) => icons[name])
  const unknown = wanted.filter((name) => !icons[name])
  if (unknown.length) console.error(`No such motif: ${unknown.join(", ")}`)
  return [...missingOwn, ...known.map((name) => [name, svg(icons[name].body)])]
}

fs.mkdirSync(out, { recursive: true })
const todo = drawings()
for (const [name, svg] of todo) {
  const temporary = path.join(out, `.${name}.${process.pid}`)
  await sharp(Buffer.from(svg), { density: 72 }).webp({ quality: 82, alphaQuality: 85 }).toFile(temporary)
  fs.renameSync(temporary, path.join(out, `${name}.webp`)) // never a half-written picture, even when two draw at once
}
console.log(`${todo.length} motifs drawn`)
