/** A list with one entry a place further up (−1) or down (+1); at an end it stays as it was. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const [one, other] = [list[at], list[at + by]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((entry, i) => (i === at ? other : i === at + by ? one : entry))
}
