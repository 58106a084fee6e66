/** One row of a table: what, and what it costs. */
export type Row = { left: string; right?: string; small?: string[]; isStrong?: boolean }

/** A piece of a letter; written once, shown as HTML and as plain text. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "big"; text: string }
  | { kind: "heading"; text: string; small?: string }
  | { kind: "rows"; rows: Row[] }
  | { kind: "link"; text: string; url: string }
  | { kind: "fine"; lines: string[] }

/** A letter before it is set. */
export type LetterDocument = {
  locale: string
  subject: string
  sender: string
  blocks: Block[]
  footer: string[]
}

/** A letter as it is sent. */
export type Letter = { subject: string; html: string; text: string }

const COBALT = "#1531A8"
const INK = "#0E2280"
const SERIF = "Georgia, 'Times New Roman', serif"
const SANS = "'Helvetica Neue', Helvetica, Arial, sans-serif"

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Text as HTML shows it; nothing a shopper or a shop wrote becomes markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c)

const paragraph = (style: string, inner: string) => `<p style="margin:0 0 16px;${style}">${inner}</p>`

function rowHtml({ left, right, small = [], isStrong }: Row): string {
  const weight = isStrong ? "font-weight:bold;" : ""
  const cell = `padding:8px 0;border-top:1px solid ${COBALT};font:15px/1.4 ${SANS};color:${INK};vertical-align:top;${weight}`
  const under = small.map((s) => `<br><span style="font-size:13px">${escapeHtml(s)}</span>`).join("")
  const price = `${cell}text-align:right;white-space:nowrap;padding-left:16px;`
  return `<tr><td style="${cell}">${escapeHtml(left)}${under}</td><td style="${price}">${escapeHtml(right ?? "")}</td></tr>`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "text":
      return paragraph(`font:16px/1.5 ${SANS};color:${INK}`, escapeHtml(block.text))
    case "big":
      return paragraph(
        `font:bold 40px/1.2 ${SERIF};letter-spacing:4px;color:${COBALT}`,
        escapeHtml(block.text),
      )
    case "heading": {
      const small = block.small
        ? `<br><span style="font:13px/1.4 ${SANS};color:${INK}">${escapeHtml(block.small)}</span>`
        : ""
      return `<h2 style="margin:24px 0 8px;font:bold 20px/1.3 ${SERIF};color:${COBALT}">${escapeHtml(block.text)}${small}</h2>`
    }
    case "rows":
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 16px">${block.rows.map(rowHtml).join("")}</table>`
    case "link":
      return paragraph(
        `font:bold 16px/1.5 ${SANS}`,
        `<a href="${escapeHtml(block.url)}" style="display:inline-block;padding:12px 24px;background:${COBALT};color:#FFFFFF;text-decoration:none;border-radius:24px">${escapeHtml(block.text)}</a>`,
      )
    case "fine":
      return paragraph(`font:13px/1.5 ${SANS};color:${INK}`, block.lines.map(escapeHtml).join("<br>"))
  }
}

const rim = `border-top:6px double ${COBALT}`

function html({ locale, subject, sender, blocks, footer }: LetterDocument): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#FFFFFF">
<table role="presentation" align="center" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;margin:0 auto;${rim}">
<tr><td style="padding:24px 0 0">${paragraph(`font:bold 14px/1.4 ${SANS};color:${COBALT}`, escapeHtml(sender))}
<h1 style="margin:0 0 20px;font:bold 30px/1.2 ${SERIF};color:${COBALT}">${escapeHtml(subject)}</h1>
${blocks.map(blockHtml).join("\n")}</td></tr>
<tr><td style="padding:16px 0;${rim}">${blockHtml({ kind: "fine", lines: footer })}</td></tr>
</table></body></html>
`
}

function rowText({ left, right, small = [] }: Row): string {
  return [`- ${left}${right ? ` : ${right}` : ""}`, ...small.map((s) => `  ${s}`)].join("\n")
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
    case "big":
      return block.text
    case "heading":
      return [`## ${block.text}`, block.small].filter(Boolean).join("\n")
    case "rows":
      return block.rows.map(rowText).join("\n")
    case "link":
      return `${block.text} : ${block.url}`
    case "fine":
      return block.lines.join("\n")
  }
}

/** Sets a letter: HTML with its styles inside, and the same words as plain text. */
export function setLetter(document: LetterDocument): Letter {
  const { subject, sender, blocks, footer } = document
  const text = [sender, subject, ...blocks.map(blockText), footer.join("\n")].join("\n\n")
  return { subject, html: html(document), text: `${text}\n` }
}
