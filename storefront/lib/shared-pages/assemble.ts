import { CommentNode, HTMLElement, parse, type Node } from "node-html-parser"

const END_OF_HOLE = "/$"
const START_OF_HOLE = /^\$[?!~]?$/
const WAITING = /^\$[?~]$/

const isComment = (node: Node | undefined): node is CommentNode => node instanceof CommentNode

/** What a place stands for until its content comes: itself, and for a hole everything up to its closing comment. */
function endOfPlace(place: HTMLElement, nodes: Node[], from: number): number {
  if (!place.id.startsWith("B:")) return from + 1
  for (let to = from + 1, depth = 0; to < nodes.length; to++) {
    const node = nodes[to]
    if (!isComment(node)) continue
    if (START_OF_HOLE.test(node.rawText)) depth++
    else if (node.rawText === END_OF_HOLE && depth-- === 0) return to
  }
  return nodes.length
}

/** Puts late content where its place is; a hole that waited is marked as one that has come. */
function fill(place: HTMLElement, content: Node[]): void {
  const parent = place.parentNode
  if (!parent) return
  const nodes = parent.childNodes
  const from = nodes.indexOf(place)
  if (from < 0) return // it waited in something that has been replaced meanwhile
  const to = endOfPlace(place, nodes, from)
  const opening = nodes[from - 1]
  if (place.id.startsWith("B:") && isComment(opening) && WAITING.test(opening.rawText)) opening.rawText = "$"
  for (const node of content) node.parentNode = parent
  nodes.splice(from, to - from, ...content)
}

const read = (html: string) =>
  parse(html, { comment: true, blockTextElements: { script: true, style: true, noscript: true } })

const templates = (page: HTMLElement): HTMLElement[] =>
  page.querySelectorAll("template").filter(({ id }) => /^[BP]:/.test(id))

/** The scripts that put late content in its place; all of React's own begin like this. */
const PUTS_IN_PLACE = /^(\$R[A-Z]+[=(]|requestAnimationFrame\(function\(\)\{\$R)/

/** Late parts by number, taken out of the page: in a `div`, or where only parts of a drawing or a table may stand, in one. */
function takeLate(page: HTMLElement): Map<string, Node[]> {
  const late = new Map<string, Node[]>()
  for (const part of page.querySelectorAll('[id^="S:"]')) {
    late.set(part.id.slice(2), part.childNodes)
    const isInTable = part.tagName !== "TABLE" && part.parentNode?.tagName === "TABLE"
    const box = isInTable ? part.parentNode : part
    box?.remove()
  }
  return late
}

/**
 * A streamed page as it is once everything has come: what came late stands in its place. React sends a hole as
 * `<template id="B:0">` with its fallback, and its content at the end with the id `S:0`; parts of content wait in the
 * same way at `<template id="P:1">`. Scripts stay, but for those that did this; a place that nothing came for stays too.
 */
export function assemble(html: string): string {
  const page = read(html)
  const late = takeLate(page)
  const come = () => templates(page).filter(({ id }) => late.has(id.slice(2)))
  for (let places = come(); places.length > 0; places = come()) {
    for (const place of places) {
      const content = late.get(place.id.slice(2))
      late.delete(place.id.slice(2))
      if (content) fill(place, content)
    }
  }
  for (const script of page.querySelectorAll("script"))
    if (PUTS_IN_PLACE.test(script.rawText)) script.remove()
  return page.toString()
}

/** Whether something of a page failed or never came: React draws it in the browser then, or shows an error. */
export const hasGaps = (assembled: string): boolean => /<!--\$[?!~]-->|<template id="[BP]:/.test(assembled)

/** An assembled page for somebody who has no scripts: the facts for search engines are the only ones left. */
export function withoutScripts(assembled: string): string {
  const page = read(assembled)
  for (const script of page.querySelectorAll("script"))
    if (script.getAttribute("type") !== "application/ld+json") script.remove()
  for (const left of page.querySelectorAll('link[as="script"], noscript')) left.remove()
  for (const place of templates(page)) place.remove()
  return page.toString()
}
