import fs from "node:fs"
import path from "node:path"
import { config } from "../../proxy"

const storefront = path.resolve(__dirname, "../..")
const isPage = (address: string) => config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(address))

const filesOf = (folder: string, prefix = ""): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const address = `${prefix}/${entry.name}`
    return entry.isDirectory() ? filesOf(path.join(folder, entry.name), address) : [address]
  })

/** The folders beside the pages in `app` whose name is a file's: each answers at its own address. */
const besidePages = fs
  .readdirSync(path.join(storefront, "app"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /\.\w+$/.test(entry.name))
  .map(({ name }) => `/${name}`)

describe("the proxy", () => {
  it.each([
    ...filesOf(path.join(storefront, "public")).filter((file) => !file.startsWith("/motifs/")),
    ...besidePages,
    "/icon.svg",
    "/robots.txt",
    "/manifest.webmanifest",
    "/sitemap/pages.xml",
    "/motifs/bread.webp",
    "/_next/static/chunks/a.js",
    "/api/panier",
    "/fr/introuvable",
    "/de/panne",
  ])("leaves what is no page alone: %s", (address) => expect(isPage(address)).toBe(false))

  it.each(["/", "/boutiques", "/en/shops", "/article/pain", "/rien.html", "/motifs/compte", "/introuvable"])(
    "decides about every page, and what is none: %s",
    (address) => expect(isPage(address)).toBe(true),
  )
})
