// The shop that is measured: one of its own, opened as `npm start` does, or the running one of BENCH_DATA_DIR.
import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { openForTests } from "../lib/open-for-tests.mjs"
import { runningPostgres } from "../lib/postgres.mjs"
import { productEnv, publishableKey } from "../lib/product.mjs"
import { readSettings, root } from "../lib/settings.mjs"
import { json } from "./interleaved.mjs"

const require = createRequire(path.join(root, "package.json"))

/** A compiled file of the marketplace: what the server itself runs. */
export const marketplace = (file) =>
  require(path.join(root, "plugins/marketplace/.medusa/server/src", `${file}.js`))

function running(dataDir) {
  const opened = path.join(dataDir, "open.json")
  if (!fs.existsSync(opened)) throw new Error(`No shop is open in ${dataDir}.`)
  const { backend, storefront } = JSON.parse(fs.readFileSync(opened, "utf8"))
  return { dataDir, backend, storefront, close: async () => undefined }
}

async function opened() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "shop-bench-"))
  const shop = await openForTests(scratch)
  const close = async () => {
    await shop.remove()
    fs.rmSync(scratch, { recursive: true, force: true })
  }
  return { dataDir: shop.env.DATA_DIR, backend: shop.env.ADMIN_URL, storefront: shop.env.SHOP_URL, close }
}

/** Everything the parts need: addresses, the storefront's key, the database, logins. */
export async function benchShop() {
  const asked = process.env.BENCH_DATA_DIR
  const shop = asked ? running(path.resolve(asked)) : await opened()
  const databaseUrl = process.env.DATABASE_URL ?? runningPostgres(shop.dataDir).url("shop")
  const settings = readSettings({ ...process.env, DATA_DIR: shop.dataDir })
  const env = productEnv(settings, databaseUrl)
  const { knex: connect } = require("@medusajs/framework/mikro-orm/knex")
  const db = connect({ client: "pg", connection: databaseUrl, pool: { min: 1, max: 16 } })
  const store = { headers: { "x-publishable-api-key": await publishableKey(env) } }
  const login = async (email, backend = shop.backend) => {
    const body = { email, password: settings.town.data.demonstration.password }
    const { token } = await json(`${backend}/auth/user/emailpass`, { method: "POST", body })
    return { headers: { authorization: `Bearer ${token}` } }
  }
  const close = async () => {
    await db.destroy()
    await shop.close()
  }
  return { ...shop, close, settings, env, db, store, login }
}
