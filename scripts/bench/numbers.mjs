// Medians, and the table that is printed.

const sorted = (times) => [...times].sort((a, b) => a - b)
const at = (times, share) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))]

export const median = (times) => at(times, 0.5)
export const p95 = (times) => at(times, 0.95)

/** Milliseconds as people read them. */
export const ms = (n) => `${n < 100 ? n.toFixed(1) : n.toFixed(0)} ms`

const lines = []

/** A measured time or count, without a bar. */
export function tell(what, value, note = "") {
  lines.push([what, value, "", note])
}

/** Something measured against its bar; `isGood` decides the mark. */
export function judge(what, value, bar, isGood, note = "") {
  lines.push([what, value, `${isGood ? "✓" : "✗"} ${bar}`, note])
}

/** A ratio that must not be more (or, for `least`, not less) than its bar. */
export function ratio(what, value, { most, least }, note = "") {
  const isGood = most !== undefined ? value <= most : value >= least
  judge(what, value.toFixed(2), most !== undefined ? `≤ ${most}` : `≥ ${least}`, isGood, note)
}

/** Prints everything told since the last time as a table. */
export function print(title) {
  const rows = [["what", "measured", "bar", ""], ...lines.splice(0)]
  const width = (i) => Math.max(...rows.map((row) => [...row[i]].length))
  const line = (row) =>
    `| ${row.map((cell, i) => cell + " ".repeat(width(i) - [...cell].length)).join(" | ")} |`
  const rule = `| ${rows[0].map((_, i) => "-".repeat(Math.max(3, width(i)))).join(" | ")} |`
  console.log(`\n### ${title}\n`)
  console.log([line(rows[0]), rule, ...rows.slice(1).map(line)].join("\n"))
}
