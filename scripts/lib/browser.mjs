// Finds a browser for the tests: an installed Chromium or Chrome, else the one that an npm package ships.
import fs from "node:fs"
import path from "node:path"

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

function installed() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean)
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...candidates, ...elsewhere].find((file) => fs.existsSync(file))
}

/** @returns the environment that tells the browser tests what to drive. CHROMIUM_PATH decides when it is set. */
export async function browserForTests() {
  const file = process.env.CHROMIUM_PATH ?? installed()
  if (file) return { CHROMIUM_PATH: file }
  const { default: chromium } = await import("@sparticuz/chromium")
  return { CHROMIUM_PATH: await chromium.executablePath() }
}
