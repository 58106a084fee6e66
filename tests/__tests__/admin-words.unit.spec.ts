import fs from "node:fs"
import path from "node:path"
import commissions from "../../plugins/commissions/src/admin/i18n"
import consolidation from "../../plugins/consolidation/src/admin/i18n"
import localDelivery from "../../plugins/local-delivery/src/admin/i18n"
import marketplace from "../../plugins/marketplace/src/admin/i18n"

type Words = { [key: string]: string | Words }
const dictionaries: [string, { fr: Words; en: Words }][] = [
  ["commissions", commissions],
  ["consolidation", consolidation],
  ["local-delivery", localDelivery],
  ["marketplace", marketplace],
]

const flat = (words: Words, before = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  )
const isError = (key: string) => key.startsWith("marketplace.errors.")
const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()

describe.each(dictionaries)("the words of %s", (_, { fr, en }) => {
  const [french, english] = [new Map(flat(fr)), new Map(flat(en))]

  it("are there in French and in English, key by key", () => {
    // The server's own sentences are French, so English has words for more refusals.
    const keys = (words: Map<string, string>) => [...words.keys()].filter((key) => !isError(key)).sort()
    expect(keys(english)).toEqual(keys(french))
    for (const key of [...french.keys()].filter(isError)) expect(english.has(key)).toBe(true)
  })

  it("are never empty and hold the same places to fill in", () => {
    for (const [key, text] of french) {
      expect(text.trim()).not.toBe("")
      expect([key, placeholders(english.get(key) ?? "")]).toEqual([key, placeholders(text)])
    }
  })

  it("are not French where English is asked for", () => {
    const frenchOnly = /[àâçèéêëîïôùûœ]|\b(le|la|les|des|une?|est|pas|vous|votre|aux?)\b/i
    for (const [key, text] of english)
      if (frenchOnly.test(text)) expect([key, text]).toEqual([key, "English words"])
  })
})

const marketplaceFolder = path.join(__dirname, "../../plugins/marketplace/src")
function sources(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === "__tests__" ? [] : sources(file)
    return entry.name.endsWith(".ts") ? [fs.readFileSync(file, "utf8")] : []
  })
}
const codesIn = (folder: string) =>
  sources(path.join(marketplaceFolder, folder)).flatMap((text) =>
    [...text.matchAll(/(?:(?:refuse|notFound|invalid)\(\s*|code: )"([a-z_]+\.[a-z_]+)"/g)].flatMap(
      ([, code]) => code ?? [],
    ),
  )

describe("a refusal that a merchant or the association can meet", () => {
  const english = new Map(flat(marketplace.en as Words))
  const codes = new Set([
    ...codesIn("api/admin"),
    ...codesIn("workflows/vendor"),
    ...codesIn("workflows/vendor-order"),
    ...codesIn("lib/guard"),
    ...sources(path.join(marketplaceFolder, "domain"))
      .flatMap((text) => [...text.matchAll(/code: "(line\.[a-z_]+)"/g)])
      .flatMap(([, code]) => code ?? []),
    "request.invalid",
  ])

  it("is found in the sources", () => expect(codes.size).toBeGreaterThan(12))

  it.each([...codes].sort())("%s has words in English", (code) => {
    expect(english.get(`marketplace.errors.${code}`)).toBeTruthy()
  })
})
