/** Why a line cannot be in a basket; the pages switch on the code. */
export type SaleProblem = { code: string; message: string }

/** What the rules need to know of a wanted line. */
export type WantedLine = {
  title: string
  quantity: number
  shop: { name: string; status: string } | null
  isPublished: boolean
}

/** Nobody buys more of one article at once; a larger number is a slip or an attack. */
export const MOST_OF_ONE_ARTICLE = 999

/** Whether a line may be sold, quantity and shop considered; stock is asked elsewhere. */
export function saleProblem(line: WantedLine): SaleProblem | null {
  const { title, quantity, shop } = line
  if (!Number.isInteger(quantity) || quantity < 1) {
    return {
      code: "quantity.not_whole",
      message: `« ${title} » se commande à l’unité : indiquez un nombre entier.`,
    }
  }
  if (quantity > MOST_OF_ONE_ARTICLE) {
    return {
      code: "quantity.too_large",
      message: `Au plus ${MOST_OF_ONE_ARTICLE} « ${title} » par commande.`,
    }
  }
  if (!shop)
    return {
      code: "article.not_sold",
      message: `« ${title} » n’est vendu par aucune boutique pour le moment.`,
    }
  if (shop.status !== "open") {
    return {
      code: "shop.suspended",
      message: `${shop.name} ne prend pas de commande en ce moment. Retirez « ${title} » du panier.`,
    }
  }
  if (!line.isPublished)
    return { code: "article.not_sold", message: `« ${title} » n’est plus en vente. Retirez-le du panier.` }
  return null
}
