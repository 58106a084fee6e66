// The checks and test runners, each answering how many passed and failed.
import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { stripVTControlCharacters } from "node:util"
import { root } from "./settings.mjs"

const bin = (name) => path.join(root, "node_modules", name)

function run(args, { env = {}, cwd = root, stdout = "inherit", onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["inherit", stdout, "inherit"],
    })
    child.stdout?.on("data", onOutput)
    child.on("error", reject)
    child.on("close", (code, signal) => resolve(signal ? 1 : code))
  })
}

const SHOWN_LINES = 12

/** The first lines of what a check or a test said, without colours. */
const short = (text = "") => stripVTControlCharacters(text).trim().split("\n").slice(0, SHOWN_LINES)

/** A check that either holds or does not: it counts as one test. */
async function check(name, args) {
  console.log(`\n— ${name}`)
  let said = ""
  const onOutput = (chunk) => {
    process.stdout.write(chunk)
    said += chunk
  }
  const isGood = (await run(args, { stdout: "pipe", onOutput })) === 0
  console.log(isGood ? `✓ ${name}` : `✗ ${name}`)
  const failures = isGood ? [] : [[`✗ ${name}`, short(said)]]
  return { name, passed: Number(isGood), failed: Number(!isGood), failures }
}

export const lint = () =>
  check("lint", [
    bin("eslint/bin/eslint.js"),
    "--max-warnings",
    "0",
    "--cache",
    "--cache-location",
    "node_modules/.cache/eslint",
    ".",
  ])

export const format = () =>
  check("format", [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "--cache", "."])

const tsc = bin("typescript/bin/tsc")

/** The types of the storefront's routes are made by Next itself, anew each time: those of a former build may be stale. */
const routeTypes = () =>
  run([bin("next/dist/bin/next"), "typegen"], {
    env: { NEXT_TELEMETRY_DISABLED: "1" },
    cwd: path.join(root, "storefront"),
  })

export const types = async () => {
  const results = []
  for (const [name, project, before] of [
    ["types of the backend", "tsconfig.check.json"],
    ["types of the admin", "tsconfig.admin.json"],
    ["types of the storefront", "storefront/tsconfig.json", routeTypes],
  ]) {
    await before?.()
    results.push(await check(name, [tsc, "--noEmit", "-p", project]))
  }
  return results
}

/** What failed, in few words, from Jest's own report. */
function failures(type, { testResults = [] }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(root, name)
    const failed = assertionResults.filter(({ status }) => status === "failed")
    const told = failed.map((test) => [`${type} ✗ ${file}: ${test.fullName}`, short(test.failureMessages[0])])
    // A file that did not load has a message and no test.
    return message && assertionResults.length === 0 ? [[`${type} ✗ ${file}`, short(message)]] : told
  })
}

/** Runs one kind of Jest tests. A runner that ran no test has failed. */
export async function jest(type, { env = {}, args = [] } = {}) {
  console.log(`\n— ${type} tests`)
  const output = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "shop-jest-")), "result.json")
  // A booted Medusa imports ES modules; unit tests do not, and with this flag Jest leaves their libraries untransformed.
  const flags = type === "unit" ? "--no-warnings" : "--experimental-vm-modules --no-warnings"
  const code = await run(
    [bin("jest/bin/jest.js"), "--json", `--outputFile=${output}`, "--forceExit", ...args],
    {
      env: {
        TEST_TYPE: type,
        NODE_OPTIONS: [process.env.NODE_OPTIONS, flags].filter(Boolean).join(" "),
        ...env,
      },
    },
  )
  const result = fs.existsSync(output) ? JSON.parse(fs.readFileSync(output, "utf8")) : null
  fs.rmSync(path.dirname(output), { recursive: true, force: true })
  const passed = result?.numPassedTests ?? 0
  // A file that did not even load counts as one failure beside its tests.
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0)
  const ranNothing = passed + failed === 0
  return {
    name: `${type} tests`,
    passed,
    failed: ranNothing || (code !== 0 && failed === 0) ? Math.max(failed, 1) : failed,
    failures: result ? failures(type, result) : [],
  }
}

/** Prints once more what failed, each runner's count and, last, the sum. @returns true when everything passed. */
export function closeWith(results) {
  console.log("")
  for (const [title, lines] of results.flatMap((result) => result.failures ?? []))
    console.log([title, ...lines.map((line) => `    ${line}`), ""].join("\n"))
  for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed.`)
  const passed = results.reduce((sum, r) => sum + r.passed, 0)
  const failed = results.reduce((sum, r) => sum + r.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0
}
