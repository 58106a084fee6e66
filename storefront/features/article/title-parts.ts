/**
 * A title as it is set: the name, and after the first comma what it comes in. A book keeps its commas: what stands
 * behind them is part of its name.
 */
export function titleParts({ title, isbn }: { title: string; isbn: string | null }): {
  name: string
  rest: string
} {
  const at = isbn ? -1 : title.indexOf(", ")
  return at > 0 ? { name: title.slice(0, at), rest: title.slice(at + 2) } : { name: title, rest: "" }
}
