import fs from "node:fs"
import path from "node:path"
import ts from "typescript"

const root = path.resolve(__dirname, "../..")
const REFUSALS = new Set(["refuse", "notFound", "invalid", "refuseSlot", "trouble"])
const CODE = /^[a-z_]+\.[a-z_]+$/

const filesBelow = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
        .map((file) => path.join(folder, file))
    : []

const parsed = new Map<string, ts.SourceFile>()
function read(file: string): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true)
  parsed.set(file, source)
  return source
}

function every(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  node.forEachChild((child) => every(child, look))
}

function fileOf(specifier: string, from: string): string | null {
  const own = /^@pignon\/([a-z-]+)(?:\/(.+))?$/.exec(specifier)
  const base = own
    ? path.join(root, "plugins", own[1] ?? "", "src", own[2] ?? "index")
    : specifier.startsWith(".")
      ? path.resolve(path.dirname(from), specifier)
      : null
  if (!base) return null
  return [`${base}.ts`, path.join(base, "index.ts")].find((file) => fs.existsSync(file)) ?? null
}

const isExported = (source: ts.SourceFile, name: string) =>
  new RegExp(`export (const|function|async function|class|type) ${name}\\b`).test(source.text)

/** The files an import leads to; of a list of re-exports only those that hold one of the names asked for. */
function ledTo(declaration: ts.ImportDeclaration, from: string): string[] {
  const target = fileOf((declaration.moduleSpecifier as ts.StringLiteral).text, from)
  if (!target) return []
  const bindings = declaration.importClause?.namedBindings
  const names =
    bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map((e) => (e.propertyName ?? e.name).text)
      : []
  const reExports = read(target).statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.exportClause
      ? (fileOf((statement.moduleSpecifier as ts.StringLiteral).text, target) ?? [])
      : [],
  )
  const holders = reExports.filter((file) => names.some((name) => isExported(read(file), name)))
  return [target, ...holders]
}

function reachable(): string[] {
  const plugins = fs
    .readdirSync(path.join(root, "plugins"))
    .map((name) => path.join(root, "plugins", name, "src"))
  const queue = plugins.flatMap((src) =>
    ["api/store", "workflows/hooks", "providers"].flatMap((folder) => filesBelow(path.join(src, folder))),
  )
  const seen = new Set<string>()
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const from = file
    for (const statement of read(file).statements) {
      if (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly)
        queue.push(...ledTo(statement, from))
    }
  }
  return [...seen]
}

/** Every literal that becomes a code, and the beginnings of those that are put together. */
function codesIn(file: string): { codes: string[]; prefixes: string[] } {
  const codes: string[] = []
  const prefixes: string[] = []
  const take = (node: ts.Node | undefined) => {
    if (!node) return
    every(node, (part) => {
      if (ts.isStringLiteralLike(part) && CODE.test(part.text)) codes.push(part.text)
      if (ts.isTemplateHead(part) && /^[a-z_]+\.$/.test(part.text)) prefixes.push(part.text)
    })
  }
  every(read(file), (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && REFUSALS.has(node.expression.text))
      take(node.arguments[0])
    const isCode = ts.isPropertyAssignment(node) && /^(code|problem)$/.test(node.name.getText())
    if (isCode) take(node.initializer)
    if (ts.isReturnStatement(node) && /problem:/.test(node.getText())) take(node.expression)
  })
  return { codes, prefixes }
}

const literals = (file: string, pattern: RegExp) =>
  [...fs.readFileSync(path.join(root, file), "utf8").matchAll(pattern)].map(([, found = ""]) => found)

/** What the codes that are put together can end in. */
const ENDINGS: Record<string, string[]> = {
  "slot.": literals("plugins/local-delivery/src/domain/slots.ts", /reason: "([a-z_]+)" as const/g),
  "delivery.": literals(
    "plugins/local-delivery/src/domain/decide.ts",
    /^ {2}reason: (.+) \| null$/gm,
  ).flatMap((union) => [...union.matchAll(/"([a-z_]+)"/g)].map(([, found = ""]) => found)),
}

describe("codes of the shop's routes", () => {
  const found = reachable().map(codesIn)
  const prefixes = [...new Set(found.flatMap((f) => f.prefixes))].sort()
  const codes = [
    ...new Set([
      ...found.flatMap((f) => f.codes),
      ...prefixes.flatMap((prefix) => (ENDINGS[prefix] ?? []).map((ending) => prefix + ending)),
    ]),
  ].sort()

  it("knows what every code that is put together can end in", () => {
    expect(prefixes).toEqual(Object.keys(ENDINGS).sort())
    for (const endings of Object.values(ENDINGS)) expect(endings.length).toBeGreaterThan(3)
  })

  it("are all written down in docs/http.md, and nothing else is", () => {
    const page = fs.readFileSync(path.join(root, "docs/http.md"), "utf8")
    const section = page.split("## Refusals")[1]?.split("\n## ")[0] ?? ""
    const written = [...section.matchAll(/^\| `([a-z_]+\.[a-z_]+)` /gm)].map(([, code]) => code)
    expect(codes.length).toBeGreaterThan(20)
    expect(written.sort()).toEqual(codes)
  })
})
