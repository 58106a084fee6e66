import { CommentNode, HTMLElement, parse, type Node } from "node-html-parser"

const END_OF_HOLE = "/$"
const START_OF_HOLE = /^\$[?!~]?$/

const isComment = (node: Node): node is CommentNode => node instanceof CommentNode

/** Takes everything from a hole's first node to its closing comment out, and puts the late content there instead. */
function fill(place: HTMLElement, content: Node[]): void {
  const parent = place.parentNode
  if (!parent) return
  const nodes = parent.childNodes
  const from = nodes.indexOf(place)
  let to = from + 1
  if (place.id.startsWith("B:")) {
    for (let depth = 0; to < nodes.length; to++) {
      const node = nodes[to]
      if (!node || !isComment(node)) continue
      if (START_OF_HOLE.test(node.rawText)) depth++
      else if (node.rawText === END_OF_HOLE && depth-- === 0) break
    }
  }
  for (const node of content) node.parentNode = parent
  nodes.splice(from, to - from, ...content)
}

/**
 * A streamed page as one that needs no scripts: what came late stands in its place, and the scripts are gone. React
 * sends a hole as `<template id="B:0">` with its fallback, and its content at the end as `<div hidden id="S:0">`;
 * parts of content wait in the same way at `<template id="P:1">`.
 */
export function assemble(html: string): string {
  const page = parse(html, {
    comment: true,
    blockTextElements: { script: true, style: true, noscript: true },
  })
  const late = new Map<string, Node[]>()
  for (const div of page.querySelectorAll('div[hidden][id^="S:"]')) {
    late.set(div.id.slice(2), div.childNodes)
    div.remove()
  }
  for (let places = templates(page); places.length > 0; places = templates(page)) {
    for (const place of places) {
      const content = late.get(place.id.slice(2))
      late.delete(place.id.slice(2))
      if (content) fill(place, content)
      else place.remove()
    }
  }
  for (const script of page.querySelectorAll("script"))
    if (script.getAttribute("type") !== "application/ld+json") script.remove()
  for (const left of page.querySelectorAll('link[as="script"], noscript')) left.remove()
  return page.toString()
}

const templates = (page: HTMLElement): HTMLElement[] =>
  page.querySelectorAll("template").filter(({ id }) => /^[BP]:/.test(id))
