/** Nobody buys more of one article at once; a larger number is a slip or an attack. The backend holds the same bound. */
const MOST_OF_ONE_ARTICLE = 999

/** Why so many of an article cannot be wanted, as the code of the refusal; null when they can. Zero takes it out. */
export function quantityProblem(quantity: number): "quantity.not_whole" | "quantity.too_large" | null {
  if (!Number.isInteger(quantity) || quantity < 0) return "quantity.not_whole"
  return quantity > MOST_OF_ONE_ARTICLE ? "quantity.too_large" : null
}
