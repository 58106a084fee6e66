/** Price of a true weight in cents; the price per kilogram itself is never touched. */
export function priceForWeight(pricePerKgCents: number, grams: number): number {
  return Math.round((pricePerKgCents * grams) / 1000)
}
