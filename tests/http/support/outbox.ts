import fs from "node:fs"
import os from "node:os"
import path from "node:path"

/** A folder of this file's own for e-mails; call it before the server starts. */
export function ownOutbox(): string {
  process.env.DATA_DIR = fs.mkdtempSync(path.join(os.tmpdir(), "shop-outbox-"))
  return path.join(process.env.DATA_DIR, "outbox")
}

const decode = (quoted: string) =>
  Buffer.from(
    quoted
      .replace(/=\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  ).toString("utf8")

/** The e-mails whose file's name matches, readable; the oldest first. */
export function letters(outbox: string, name: RegExp): { file: string; text: string }[] {
  if (!fs.existsSync(outbox)) return []
  return fs
    .readdirSync(outbox)
    .filter((file) => file.endsWith(".eml") && name.test(file))
    .map((file) => ({ file, at: fs.statSync(path.join(outbox, file)).mtimeMs }))
    .sort((a, b) => a.at - b.at)
    .map(({ file }) => ({ file, text: decode(fs.readFileSync(path.join(outbox, file), "utf8")) }))
}
