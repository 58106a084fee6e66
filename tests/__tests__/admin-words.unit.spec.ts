import fs from "node:fs"
import path from "node:path"
import commissions from "../../plugins/commissions/src/admin/i18n"
import consolidation from "../../plugins/consolidation/src/admin/i18n"
import localDelivery from "../../plugins/local-delivery/src/admin/i18n"
import marketplace from "../../plugins/marketplace/src/admin/i18n"

type Words = { readonly [key: string]: string | Words }
type Language = "fr" | "en" | "de"
const dictionaries: [string, Record<Language, Words>][] = [
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

const oneOf = (words: string) => `(?<!\\p{L})(${words})(?!\\p{L})`
const letters = "[àâçèéêëîïôùûœ]"
/** What betrays words of another language. */
const foreign = {
  en: new RegExp(
    `${letters}|${oneOf("le|la|les|des|une?|est|pas|vous|votre|aux?|der|das|und|nicht|ist")}`,
    "iu",
  ),
  de: new RegExp(
    `${letters}|${oneOf("le|la|les|une?|est|pas|vous|aux?|the|and|of|is|are|with|for|your?")}`,
    "iu",
  ),
}
/** Words that German and English write the same. */
const SAME = ["Name", "Code", "SIREN", "{{percent}} %"]

describe.each(dictionaries)("the words of %s", (_, { fr, en, de }) => {
  const french = new Map(flat(fr))
  const others = { en: new Map(flat(en)), de: new Map(flat(de)) }
  const each = Object.entries(others)

  it("are there in every language, key by key", () => {
    // The server's own sentences are French, so the others have words for more refusals.
    const keys = (words: Map<string, string>) => [...words.keys()].filter((key) => !isError(key)).sort()
    for (const [, words] of each) {
      expect(keys(words)).toEqual(keys(french))
      for (const key of [...french.keys()].filter(isError)) expect(words.has(key)).toBe(true)
    }
    expect([...others.de.keys()].sort()).toEqual([...others.en.keys()].sort())
  })

  it("are never empty and hold the same places to fill in", () => {
    for (const words of [french, others.en, others.de])
      for (const [key, text] of words) expect([key, text.trim()]).not.toEqual([key, ""])
    for (const [language, words] of each)
      for (const [key, text] of words) {
        const source = french.get(key) ?? others.en.get(key) ?? ""
        expect([language, key, placeholders(text)]).toEqual([language, key, placeholders(source)])
      }
  })

  it.each(["en", "de"] as const)("are not of another language where %s is asked for", (language) => {
    for (const [key, text] of others[language])
      if (foreign[language].test(text)) expect([key, text]).toEqual([key, `words in ${language}`])
  })

  it("are German of its own, and say Sie", () => {
    for (const [key, text] of others.de) {
      if (text === others.en.get(key)) expect([key, SAME]).toEqual([key, expect.arrayContaining([text])])
      expect([key, text]).not.toEqual([key, expect.stringMatching(/\b(du|dir|dich|deine?[mnrs]?)\b/i)])
    }
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
  const [english, german] = [marketplace.en, marketplace.de].map((words) => new Map(flat(words)))
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

  it.each([...codes].sort())("%s has words in English and in German", (code) => {
    for (const words of [english, german]) expect(words?.get(`marketplace.errors.${code}`)).toBeTruthy()
  })
})
