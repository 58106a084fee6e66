import { lineFor, type ReachLines } from "@/features/delivery/reach-rule"

const EMPTY_LINE = /<span class="portee" data-portee="([^":]+):(\d+)"([^>]*)><\/span>/g

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")

/** Sets what is known of a place into the empty lines of a page, as `ReachLine` does where there are scripts. */
export const fillReach = (html: string, lines: ReachLines): string =>
  html.replace(EMPTY_LINE, (_, shop: string, hours: string, rest: string) => {
    const { kind, text } = lineFor(lines, shop, Number(hours))
    return `<span class="portee ${kind}" data-portee="${shop}:${hours}"${rest}>${escaped(text)}</span>`
  })
