/** All that a shop needs to know of a customer: first name and initial. */
export function shortName(first?: string | null, last?: string | null): string {
  const [letter] = last?.trim() ?? ""
  const initial = letter?.toUpperCase()
  return [first?.trim(), initial && `${initial}.`].filter(Boolean).join(" ")
}
