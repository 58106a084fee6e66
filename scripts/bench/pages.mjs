// The storefront's pages: Lighthouse's marks on a phone, and throughput against an empty page of the same server.
import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { browserForTests } from "../lib/browser.mjs"
import { freePort } from "../lib/postgres.mjs"
import { ask, interleaved, json } from "./interleaved.mjs"
import { median, print, ratio, tell } from "./numbers.mjs"

// Not among the libraries: a quarter of a gigabyte, and one of its own asks for the "latest" of another, so that a
// lockfile with it stops being installable when that one moves on.
const LIGHTHOUSE = "lighthouse@12.8.2"
const RUNS = 5
/** A page of nothing but a word, prerendered whole and sent by Next as it is. */
const EMPTY = "/etat"

async function pagesOf(shop) {
  const { articles } = await json(`${shop.backend}/store/articles?limit=1&facets=false`, shop.store)
  const [{ handle, shop: seller }] = articles
  return {
    home: "/",
    list: "/rayon/epicerie",
    article: `/article/${handle}`,
    shop: `/boutique/${seller.handle}`,
  }
}

function lighthouse(url, output, port) {
  const args = [
    "--yes",
    LIGHTHOUSE,
    url,
    "--quiet",
    "--output=json",
    `--output-path=${output}`,
    `--port=${port}`,
  ]
  const npx = process.platform === "win32" ? "npx.cmd" : "npx"
  return new Promise((resolve, reject) => {
    const child = spawn(npx, [...args, "--only-categories=performance,accessibility,best-practices,seo"], {
      stdio: ["ignore", "ignore", "inherit"],
    })
    child.on("error", reject)
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`Lighthouse failed on ${url}.`))))
  })
}

async function marks(shop, pages) {
  const { chromium } = await import("playwright-core")
  const { CHROMIUM_PATH } = await browserForTests()
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "shop-lighthouse-"))
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: CHROMIUM_PATH,
    args: ["--no-sandbox", `--remote-debugging-port=${port}`],
  })
  const scores = Object.fromEntries(Object.keys(pages).map((name) => [name, {}]))
  try {
    // One page after the other, five times: all of them meet the same noise.
    for (let run = 0; run < RUNS; run++) {
      for (const [name, address] of Object.entries(pages)) {
        const output = path.join(scratch, `${name}-${run}.json`)
        await lighthouse(`${shop.storefront}${address}`, output, port)
        const { categories } = JSON.parse(fs.readFileSync(output, "utf8"))
        for (const [id, { score }] of Object.entries(categories)) (scores[name][id] ??= []).push(score)
      }
    }
  } finally {
    await browser.close()
    fs.rmSync(scratch, { recursive: true, force: true })
  }
  for (const [name, byCategory] of Object.entries(scores)) {
    for (const [id, own] of Object.entries(byCategory))
      ratio(`Lighthouse, ${name}: ${id}`, median(own), { least: id === "performance" ? 0.95 : 1 })
  }
}

async function page(url) {
  const { status } = await ask(url)
  if (status !== 200) throw new Error(`GET ${url}: ${status}`)
}

async function throughput(shop, pages) {
  const addresses = { empty: EMPTY, ...pages }
  const kinds = Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [name, () => page(`${shop.storefront}${address}`)]),
  )
  const times = await interleaved(kinds, { rounds: 40, clients: 8 })
  const rate = (name) => 8000 / median(times[name])
  tell(`the empty page ${EMPTY}`, `${rate("empty").toFixed(0)} a second`)
  for (const name of Object.keys(pages))
    ratio(
      `throughput, ${name} / empty`,
      rate(name) / rate("empty"),
      { least: 0.8 },
      `${rate(name).toFixed(0)} a second`,
    )
}

/** Runs this part. */
export async function run(shop) {
  const pages = await pagesOf(shop)
  await throughput(shop, pages)
  await marks(shop, pages)
  print("Pages")
}
