import { parse } from "node-html-parser"

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

/** The page that slipped, with a button that sends once more what was typed: nothing has to be typed twice. */
export function sendAgain(html: string, sent: FormData | undefined): string {
  if (!sent) return html
  const page = parse(html, { comment: true })
  const link = page.querySelector("[data-again]")
  if (!link) return html
  const fields = [...sent.entries()].flatMap(([name, value]) =>
    typeof value === "string"
      ? [`<input type="hidden" name="${escaped(name)}" value="${escaped(value)}"/>`]
      : [],
  )
  link.replaceWith(
    `<form method="post" enctype="multipart/form-data">${fields.join("")}<button class="btn">${link.innerHTML}</button></form>`,
  )
  return page.toString()
}
