import { formatEuro, type Cents } from "@pignon/kit"
import { saleProblem } from "./sale"

/** Something that keeps a shop's group of a basket from being ordered. */
export type Trouble = {
  code: string
  message: string
  is_blocking: true
  /** Null: the whole shop. */
  line_id: string | null
  missing_cents: Cents | null
  left: number | null
  date: string | null
}

/** A line as the rules need it. */
export type BasketLineFacts = {
  line_id: string
  title: string
  quantity: number
  isPublished: boolean
  /** How many can be sold, and how many of it the whole basket asks for; null when nobody counts. */
  left: number | null
  wantedInAll: number
}

/** One shop's group of a basket. */
export type GroupFacts = {
  shop: { name: string; status: string; minimum_cents: Cents } | null
  estimate_cents: Cents
  lines: BasketLineFacts[]
  /** Why the chosen window is not this shop's, when it is not. */
  blocked: { reason: "shop_closed" | "shop_not_ready"; date: string } | null
}

const trouble = (code: string, message: string, more: Partial<Trouble> = {}): Trouble => ({
  code,
  message,
  is_blocking: true,
  line_id: null,
  missing_cents: null,
  left: null,
  date: null,
  ...more,
})

function lineTroubles(line: BasketLineFacts, shop: GroupFacts["shop"]): Trouble[] {
  const problem = saleProblem({
    ...line,
    shop: shop && { name: shop.name, status: "open" },
  })
  if (problem) return [trouble(problem.code, problem.message, { line_id: line.line_id })]
  const { left, wantedInAll, title, line_id } = line
  if (left === null || wantedInAll <= left) return []
  if (left <= 0)
    return [
      trouble("stock.sold_out", `« ${title} » : il n’en reste plus. Retirez-le du panier.`, {
        line_id,
        left,
      }),
    ]
  return [
    trouble("stock.insufficient", `« ${title} » : il en reste ${left}. Corrigez la quantité.`, {
      line_id,
      left,
    }),
  ]
}

function shopTroubles({ shop, estimate_cents, blocked }: GroupFacts): Trouble[] {
  if (!shop) return []
  const { name, status, minimum_cents } = shop
  if (status !== "open") {
    return [
      trouble(
        "shop.suspended",
        `${name} ne prend pas de commande en ce moment. Retirez ses articles du panier.`,
      ),
    ]
  }
  const troubles: Trouble[] = []
  if (estimate_cents < minimum_cents) {
    const missing_cents = minimum_cents - estimate_cents
    troubles.push(
      trouble(
        "shop.below_minimum",
        `${name} prépare à partir de ${formatEuro(minimum_cents)} : il manque ${formatEuro(missing_cents)}.`,
        { missing_cents },
      ),
    )
  }
  if (blocked?.reason === "shop_closed") {
    troubles.push(
      trouble("shop.closed_on_day", `${name} est fermée le jour choisi. Choisissez un autre créneau.`, {
        date: blocked.date,
      }),
    )
  }
  if (blocked?.reason === "shop_not_ready") {
    troubles.push(
      trouble("shop.needs_longer", `${name} a besoin de plus de temps. Choisissez un créneau plus tard.`, {
        date: blocked.date,
      }),
    )
  }
  return troubles
}

/** Everything that keeps one shop's group from being ordered, the shop's own first. Other groups have no part in it. */
export function groupTroubles(group: GroupFacts): Trouble[] {
  const own = shopTroubles(group)
  if (own.some(({ code }) => code === "shop.suspended")) return own
  return [...own, ...group.lines.flatMap((line) => lineTroubles(line, group.shop))]
}

/** From this age on alcohol is sold. */
export const LEGAL_AGE = 18

/** Whether the shopper must first declare his age. */
export const lacksAgeDeclaration = (minAges: number[], isDeclared: boolean): boolean =>
  !isDeclared && minAges.some((age) => age >= LEGAL_AGE)
