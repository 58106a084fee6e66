// From a fresh clone to an open shop. Ctrl-C closes it and leaves nothing behind.
import path from "node:path"
import { installWhenMissing } from "./lib/install.mjs"

const fail = (error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
}

async function open() {
  const { readSettings, SettingError } = await import("./lib/settings.mjs")
  let settings
  try {
    settings = readSettings()
  } catch (error) {
    if (error instanceof SettingError) return fail(error)
    throw error
  }
  installWhenMissing()
  const { openShop } = await import("./lib/open-shop.mjs")
  const { takeLock } = await import("./lib/lock.mjs")
  const release = await takeLock(path.join(settings.dataDir, "start.lock"), 15)
  if (!release) {
    return fail(
      new Error(
        `The shop is already open from ${settings.dataDir}; another one needs its own DATA_DIR and ports.`,
      ),
    )
  }
  await openShop(settings, release)
}

open().catch(fail)
