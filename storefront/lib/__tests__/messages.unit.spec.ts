import fs from "node:fs"
import path from "node:path"
import { IntlMessageFormat } from "intl-messageformat"
import { messages } from "../messages"
import { LOCALES } from "../locale"

const root = path.resolve(__dirname, "../..")
type Node = { type: number; value?: string; options?: Record<string, { value: Node[] }>; children?: Node[] }
const LITERAL = 0
const namesIn = (nodes: Node[]): string[] =>
  nodes.flatMap(({ type, value, options, children }) => [
    ...(type !== LITERAL && value ? [value] : []),
    ...Object.values(options ?? {}).flatMap((option) => namesIn(option.value)),
    ...namesIn(children ?? []),
  ])
/** The values that a message wants, by parsing it: a message that is broken fails here. */
const placeholders = (text: string) =>
  [...new Set(namesIn(new IntlMessageFormat(text, "fr").getAst() as Node[]))].sort()
const sources = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory())
      return ["node_modules", ".next", "__tests__", "public"].includes(entry.name) ? [] : sources(file)
    return /\.tsx?$/.test(entry.name) ? [file] : []
  })

describe("the words of the pages", () => {
  it.each(LOCALES.filter((l) => l !== "fr"))(
    "are complete in %s: the same keys and the same values set in",
    (locale) => {
      expect(Object.keys(messages[locale]).sort()).toEqual(Object.keys(messages.fr).sort())
      for (const [key, text] of Object.entries(messages.fr))
        expect({ key, values: placeholders(messages[locale][key] ?? "") }).toEqual({
          key,
          values: placeholders(text),
        })
    },
  )

  it("are all said somewhere: a key that no page names is taken out", () => {
    const code = sources(root)
      .map((file) => fs.readFileSync(file, "utf8"))
      .join("\n")
    const lists = [...code.matchAll(/said\(\s*"([\w.]+)"/g)].map(([, list]) => `${list}.`)
    const composed = [...code.matchAll(/`((?:\w+\.)+\w*)\$\{/g)].map(([, prefix]) => prefix ?? "")
    const unsaid = Object.keys(messages.fr).filter(
      (key) =>
        !code.includes(`"${key}"`) &&
        !key.startsWith("failure.") &&
        ![...lists, ...composed].some((prefix) => key.startsWith(prefix)),
    )
    expect(unsaid).toEqual([])
  })

  it("name no key that does not exist", () => {
    const named = sources(root).flatMap((file) =>
      [...fs.readFileSync(file, "utf8").matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, key]) => key ?? ""),
    )
    expect(named.filter((key) => messages.fr[key] === undefined)).toEqual([])
  })

  it("say every refusal that the shop's own routes can answer", () => {
    const http = fs.readFileSync(path.resolve(root, "../docs/http.md"), "utf8")
    const codes = [...http.slice(http.indexOf("## Refusals")).matchAll(/^\| `([a-z_]+\.[a-z_]+)`/gm)].map(
      ([, code]) => code ?? "",
    )
    expect(codes.length).toBeGreaterThan(30)
    expect(codes.filter((code) => messages.fr[`refusals.${code}`] === undefined)).toEqual([])
  })
})
