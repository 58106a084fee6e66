import fs from "node:fs"
import path from "node:path"
import { exists } from "../existence"

const app = path.resolve(__dirname, "../../app/[lang]")
const pages = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return pages(path.join(folder, entry.name))
    return /^(page\.tsx|route\.ts)$/.test(entry.name) ? [`/${path.relative(app, folder)}`] : []
  })

describe("whether an address has a page", () => {
  it("is known for every page there is, with the backend out of reach", async () => {
    for (const page of pages(app).filter((p) => !/^\/(introuvable|panne)$/.test(p)))
      expect({ page, found: await exists(page.replace(/\[\w+\]/g, "x")) }).not.toEqual({ page, found: false })
  })

  it.each([
    "/nope",
    "/article",
    "/article/x/y",
    "/boutique/x/nope",
    "/panier/x",
    "/introuvable",
    "/panne",
    "/rien.html",
  ])("is denied for %s", async (address) => {
    expect(await exists(address)).toBe(false)
  })
})
