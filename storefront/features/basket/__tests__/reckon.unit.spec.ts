import {
  answered,
  isWaiting,
  learn,
  movedCents,
  nextToSend,
  NOTHING_KNOWN,
  quantityOf,
  shownTotals,
  want,
  type BasketState,
  type Snapshot,
} from "../reckon"

const basket = (at: number, quantities: Record<string, number>, unitCents = 250): Snapshot => {
  const all = Object.entries(quantities)
  return {
    at,
    lines: Object.fromEntries(
      all.map(([id, quantity]) => [id, { lineId: `line_${id}`, quantity, unitCents }]),
    ),
    count: all.reduce((sum, [, quantity]) => sum + quantity, 0),
    cents: all.reduce((sum, [, quantity]) => sum + quantity * unitCents, 0),
  }
}
const knowing = (quantities: Record<string, number>): BasketState =>
  learn(NOTHING_KNOWN, basket(1, quantities))
const one = (quantity: number, unitCents = 250) => ({ quantity, unitCents })

describe("the basket in the browser", () => {
  it("shows what the visitor wants at once, count and sum with it", () => {
    const state = want(knowing({ ham: 1, bread: 2 }), "ham", one(3))
    expect(quantityOf(state, "ham")).toBe(3)
    expect(shownTotals(state)).toEqual({ count: 5, cents: 1250 })
  })

  it("counts an article it has never met by the price of its card", () => {
    expect(shownTotals(want(knowing({ ham: 1 }), "cheese", one(2, 400)))).toEqual({ count: 3, cents: 1050 })
  })

  it("sends one wish at a time, and quick taps only as their last quantity", () => {
    let state = want(knowing({ ham: 1 }), "ham", one(2))
    const sent = nextToSend(state)
    expect(sent).toEqual({ variantId: "ham", lineId: "line_ham", quantity: 2 })
    for (const quantity of [3, 4, 5]) state = want(state, "ham", one(quantity))
    if (sent) state = answered(state, sent, { basket: basket(2, { ham: 2 }) })
    expect(nextToSend(state)).toEqual({ variantId: "ham", lineId: "line_ham", quantity: 5 })
  })

  it("has nothing more to send once the server agrees", () => {
    const state = want(knowing({ ham: 1 }), "ham", one(2))
    const sent = nextToSend(state)
    const after = sent ? answered(state, sent, { basket: basket(2, { ham: 2 }) }) : state
    expect(isWaiting(after)).toBe(false)
    expect(quantityOf(after, "ham")).toBe(2)
  })

  it("takes the server's quantity where it gave another than asked", () => {
    const state = want(knowing({ ham: 1 }), "ham", one(9))
    const sent = nextToSend(state)
    const after = sent ? answered(state, sent, { basket: basket(2, { ham: 4 }) }) : state
    expect(quantityOf(after, "ham")).toBe(4)
    expect(isWaiting(after)).toBe(false)
  })

  it("goes back when it is refused and keeps why, until the next wish", () => {
    const state = want(knowing({ ham: 1 }), "ham", one(9))
    const sent = nextToSend(state)
    const after = sent ? answered(state, sent, { basket: null, message: "Il en reste 1." }) : state
    expect(quantityOf(after, "ham")).toBe(1)
    expect(shownTotals(after)).toEqual({ count: 1, cents: 250 })
    expect(after.refused.ham).toBe("Il en reste 1.")
    expect(want(after, "ham", one(1)).refused).toEqual({})
  })

  it("counts taps made before the basket was known on top of what was in it", () => {
    let state = want(NOTHING_KNOWN, "ham", one(1))
    const sent = nextToSend(state)
    expect(sent).toEqual({ variantId: "ham", lineId: null, quantity: 1 })
    state = want(state, "ham", one(2))
    if (sent) state = answered(state, sent, { basket: basket(2, { ham: 4 }) })
    expect(quantityOf(state, "ham")).toBe(5)
  })

  it("leaves older news aside", () => {
    const state = learn(NOTHING_KNOWN, basket(5, { ham: 2 }))
    expect(quantityOf(learn(state, basket(4, { ham: 1 })), "ham")).toBe(2)
    expect(quantityOf(learn(state, basket(6, {})), "ham")).toBe(0)
  })

  it("takes a wish back when it is for what is there", () => {
    const state = want(want(knowing({ ham: 1 }), "ham", one(2)), "ham", one(1))
    expect(isWaiting(state)).toBe(false)
  })

  it("moves the sum of a shop by what was tapped since the page was drawn", () => {
    const lines = [
      { variantId: "ham", quantity: 1, cents: 250 },
      { variantId: "bread", quantity: 2, cents: 110 },
    ]
    expect(movedCents(NOTHING_KNOWN, lines)).toBe(0)
    const state = want(want(knowing({ ham: 1, bread: 2 }), "ham", one(3)), "bread", one(0))
    expect(movedCents(state, lines)).toBe(2 * 250 - 2 * 110)
  })
})
