// Opens the shop exactly as a newcomer would, on ports and in a folder of its own, for the browser tests.
import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { freePort } from "./postgres.mjs"
import { root } from "./settings.mjs"

const minutes = (n) => n * 60_000

/** Runs `npm start`'s script and waits for its last line. @returns env for the tests, stop() and remove() (which stops too). */
export async function openForTests(scratch) {
  console.log("\n— opening the shop for the browser tests")
  const dataDir = path.join(scratch, "shop")
  const [backendPort, storefrontPort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      SHOP_UNDER_TEST: "1",
      BACKEND_PORT: String(backendPort),
      STOREFRONT_PORT: String(storefrontPort),
    },
    stdio: ["ignore", "inherit", "inherit"],
  })
  const exited = new Promise((resolve) => child.once("exit", resolve))
  const stop = async () => {
    child.kill("SIGINT")
    await exited
  }
  const remove = async () => {
    await stop()
    const pointer = path.join(dataDir, "postgres-is-in")
    if (fs.existsSync(pointer))
      fs.rmSync(fs.readFileSync(pointer, "utf8").trim(), { recursive: true, force: true })
  }
  const opened = path.join(dataDir, "open.json")
  const deadline = Date.now() + minutes(15)
  while (!fs.existsSync(opened)) {
    if (child.exitCode !== null) throw new Error("The shop did not open; its last words are above.")
    if (Date.now() > deadline) {
      await remove()
      throw new Error("The shop did not open within 15 minutes.")
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const env = {
    SHOP_URL: `http://localhost:${storefrontPort}`,
    ADMIN_URL: `http://localhost:${backendPort}`,
    DATA_DIR: dataDir,
    BACKEND_PORT: String(backendPort),
    STOREFRONT_PORT: String(storefrontPort),
    TZ: "Europe/Paris",
  }
  return { env, stop, remove }
}
