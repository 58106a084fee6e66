// Tells whether something must be built again: a hash over the files it is made from.
import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { root } from "./settings.mjs"

const skipped = new Set(["node_modules", ".medusa", ".next", "__tests__", "motifs", "next-env.d.ts"])

function addTo(hash, file) {
  if (skipped.has(path.basename(file)) || !fs.existsSync(file)) return
  const stat = fs.statSync(file)
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(file).sort()) addTo(hash, path.join(file, name))
    return
  }
  hash.update(path.relative(root, file)).update(fs.readFileSync(file))
}

/** Hash over the contents of files and folders, given relative to the repository. */
export function fingerprint(...paths) {
  const hash = crypto.createHash("sha256").update(process.version)
  for (const relative of paths) addTo(hash, path.join(root, relative))
  return hash.digest("hex")
}

const pluginFolders = () => fs.readdirSync(path.join(root, "plugins")).map((name) => `plugins/${name}/src`)

export const adminFingerprint = () =>
  fingerprint(
    "package-lock.json",
    "medusa-config.ts",
    "plugins/marketplace/src/lib",
    ...pluginFolders().flatMap((p) => [`${p}/admin`, `${p}/domain`]), // its pages take codes from the domain
  )

export const migrationsFingerprint = () =>
  fingerprint(
    "package-lock.json",
    ...pluginFolders().flatMap((p) => [
      `${p}/links`,
      ...(fs.existsSync(path.join(root, p, "modules"))
        ? fs.readdirSync(path.join(root, p, "modules")).map((m) => `${p}/modules/${m}/migrations`)
        : []),
    ]),
  ) + (process.env.WITHOUT_PLUGINS ?? "")

export const storefrontFingerprint = () =>
  fingerprint("package-lock.json", "storefront", `backend/towns/${process.env.TOWN || "limoges"}/town.json`) +
  (process.env.SHOP_UNDER_TEST ?? "")

/** Runs `make` unless the stamp beside its result says that the result is of this fingerprint. */
export async function whenChanged(stampFile, print, isThere, make) {
  const stamp = fs.existsSync(stampFile) ? fs.readFileSync(stampFile, "utf8") : ""
  if (stamp === print && isThere()) return false
  fs.rmSync(stampFile, { force: true })
  await make()
  if (!isThere()) throw new Error(`${path.relative(root, stampFile)}: the build ended without its result.`)
  fs.mkdirSync(path.dirname(stampFile), { recursive: true })
  fs.writeFileSync(stampFile, print)
  return true
}
