import fs from "node:fs"
import path from "node:path"

const app = path.resolve(__dirname, "../../../storefront/app/[lang]")

const below = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return below(path.join(folder, entry.name))
    return entry.name === "page.tsx" ? [path.relative(app, folder).split(path.sep).join("/")] : []
  })

/** The folder of every page of the storefront, as it lies on the disk. */
export const pageFolders = (): string[] => below(app)
