// Installs what package-lock.json names, when it is not there yet. Uses Node's own modules only.
import { spawnSync } from "node:child_process"
import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const installed = path.join(root, "node_modules/.package-lock.json")
const stamp = path.join(root, "node_modules/.installed-from")

/** Runs `npm ci` on a fresh clone and after the lockfile changed. */
export function installWhenMissing() {
  const lock = crypto
    .createHash("sha256")
    .update(fs.readFileSync(path.join(root, "package-lock.json")))
    .digest("hex")
  const known = fs.existsSync(stamp) ? fs.readFileSync(stamp, "utf8") : null
  if (fs.existsSync(installed) && (known === lock || known === null)) {
    if (known === null) fs.writeFileSync(stamp, lock)
    return
  }
  console.log("… Installing the libraries (once, a few minutes)")
  const since = Date.now()
  const npm = process.platform === "win32" ? "npm.cmd" : "npm"
  const env = { ...process.env, NODE_ENV: "development" }
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    env,
  })
  if (status !== 0) throw new Error("Installing the libraries failed; npm has said why above.")
  fs.writeFileSync(stamp, lock)
  console.log(`✓ Installing the libraries (${((Date.now() - since) / 1000).toFixed(1)} s)`)
}
