// Puts every plugin's code where Medusa looks for it: <plugin>/.medusa/server/src.
// Built form (default): TypeScript compiled by swc. Source form (--source): a link to src, for `npm run dev`.
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import swc from "@swc/core"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const packages = ["backend", ...fs.readdirSync(path.join(root, "plugins")).map((name) => `plugins/${name}`)]
const swcOptions = (file) => ({
  swcrc: false,
  configFile: false,
  sourceMaps: "inline",
  module: { type: "commonjs" },
  jsc: {
    target: "es2021",
    keepClassNames: true,
    parser: { syntax: "typescript", tsx: file.endsWith("x"), decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
})

const isLeftOut = (file) =>
  file.startsWith(`admin${path.sep}`) || /(^|[\\/])__tests__[\\/]/.test(file) || file.endsWith(".d.ts")

/** Tells Medusa where the admin pages of a plugin are; the kit has parts for such pages and none of its own. */
function writeAdminPointer(src, server) {
  if (!fs.existsSync(path.join(src, "admin/routes"))) return
  fs.writeFileSync(path.join(server, "medusa-plugin-options.json"), JSON.stringify({ srcDir: src }))
}

function linkSource(src, server) {
  fs.rmSync(server, { recursive: true, force: true })
  fs.mkdirSync(server, { recursive: true })
  fs.symlinkSync(path.relative(server, src), path.join(server, "src"), "dir")
  writeAdminPointer(src, server)
}

async function compileFile(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true })
  if (!/\.tsx?$/.test(from)) return fs.copyFileSync(from, to)
  const { code } = await swc.transformFile(from, swcOptions(from))
  fs.writeFileSync(to, code)
}

/** Compiles what is newer than its output and removes what lost its source, so a running server keeps its files. */
async function compile(src, server) {
  const out = path.join(server, "src")
  if (fs.existsSync(out) && fs.lstatSync(out).isSymbolicLink())
    fs.rmSync(server, { recursive: true, force: true })
  fs.mkdirSync(out, { recursive: true })
  const expected = new Set()
  for (const file of fs.readdirSync(src, { recursive: true })) {
    const from = path.join(src, file)
    if (fs.statSync(from).isDirectory() || isLeftOut(file)) continue
    const to = path.join(out, file).replace(/\.tsx?$/, ".js")
    expected.add(to)
    const fresh = fs.existsSync(to) && fs.statSync(to).mtimeMs >= fs.statSync(from).mtimeMs
    if (!fresh) await compileFile(from, to)
  }
  for (const file of fs.readdirSync(out, { recursive: true })) {
    const built = path.join(out, file)
    if (fs.existsSync(built) && fs.statSync(built).isFile() && !expected.has(built)) fs.rmSync(built)
  }
  writeAdminPointer(src, server)
}

export async function buildPlugins({ source = false } = {}) {
  for (const name of packages) {
    const src = path.join(root, name, "src")
    const server = path.join(root, name, ".medusa/server")
    if (!fs.existsSync(src)) continue
    if (source) linkSource(src, server)
    else await compile(src, server)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPlugins({ source: process.argv.includes("--source") })
}
