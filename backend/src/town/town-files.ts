import fs from "node:fs"
import path from "node:path"
import { parse } from "csv-parse/sync"
import { MedusaError } from "@medusajs/framework/utils"

/** What `town.json` holds; see `backend/towns/README.md`. */
export type Town = {
  name: string
  timezone: string
  currency: string
  country: string
  association: Record<string, string | number>
  storage_place: {
    name: string
    address_1: string
    postal_code: string
    city: string
    shelves: { code: string; temperature: string }[]
  }
  demonstration?: {
    password: string
    logins: { email: string; name?: string; role?: "manager" | "treasurer" | "storage" | "driver" }[]
  }
}

/** The folder of the town: `TOWN_DIR`, else `backend/towns/<TOWN>` above this file or the working folder. */
export function townFolder(): string {
  if (process.env.TOWN_DIR) return process.env.TOWN_DIR
  const name = process.env.TOWN || "limoges"
  for (let at = process.cwd(); ; at = path.dirname(at)) {
    const folder = path.join(at, "backend/towns", name)
    if (fs.existsSync(folder)) return folder
    if (at === path.dirname(at)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `The town "${name}" has no folder in backend/towns.`,
      )
    }
  }
}

/** Whether the town has a file it may have. */
export const hasFile = (file: string): boolean => fs.existsSync(path.join(townFolder(), file))

/** Reads one JSON file of the town. */
export const readJson = <T>(file: string): T =>
  JSON.parse(fs.readFileSync(path.join(townFolder(), file), "utf8")) as T

/** Reads one CSV file of the town, one record a row. */
export const readCsv = (file: string): Record<string, string>[] =>
  parse(fs.readFileSync(path.join(townFolder(), file)), { columns: true, bom: true, skip_empty_lines: true })

/** Where a shop's catalogue lies. */
export const catalogueFile = (handle: string): string => path.join(townFolder(), "articles", `${handle}.csv`)
