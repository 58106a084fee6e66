/** All that a shop needs to know of a customer: first name and initial. */
export function shortName(first?: string | null, last?: string | null): string {
  const initial = last?.trim().charAt(0).toUpperCase()
  return [first?.trim(), initial && `${initial}.`].filter(Boolean).join(" ")
}
