/** What the names of programs have in them; a program that hides its name is counted. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|externalhit|scan|monitor|curl|wget|python|java\/|httpclient|axios|node/i

/** Whether somebody has clicked: not a look ahead of a browser, not a question without an answer, not a program. */
export function isClick({ method, headers }: { method: string; headers: Headers }): boolean {
  if (method !== "GET") return false
  const isAhead = ["purpose", "sec-purpose", "x-moz"].some((name) =>
    /prefetch|preview/i.test(headers.get(name) ?? ""),
  )
  if (isAhead) return false
  // Browsers say what a request is for; old ones say nothing.
  if ((headers.get("sec-fetch-mode") ?? "navigate") !== "navigate") return false
  const agent = headers.get("user-agent") ?? ""
  return agent !== "" && !PROGRAM.test(agent)
}
