// What "fast" means here, measured: every figure is a ratio between things measured in the same run.
// `npm run bench -- search` runs one part.
import { installWhenMissing } from "./lib/install.mjs"

installWhenMissing()
const { benchShop } = await import("./bench/shop.mjs")

const parts = ["search", "catalogue", "orders", "import", "pages"]
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !parts.includes(name))
if (unknown.length) {
  console.error(`There is no part ${unknown.join(", ")}; the parts are ${parts.join(", ")}.`)
  process.exit(1)
}

const shop = await benchShop()
let closing = null
const close = () => (closing ??= shop.close())
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => close().finally(() => process.exit(1)))
try {
  for (const name of parts.filter((part) => asked.length === 0 || asked.includes(part))) {
    const { run } = await import(`./bench/${name}.mjs`)
    await run(shop)
  }
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
await close()
process.exit()
