import { withCode } from "../stable-codes"

describe("codes of refusals", () => {
  it("makes one from the type where Medusa gives none", () => {
    const refusal = { type: "not_found", message: "Cart with id: nope was not found" }
    expect(withCode(404, refusal)).toEqual({ ...refusal, code: "core.not_found" })
  })

  it("keeps the code a refusal has", () => {
    const refusal = { type: "not_allowed", code: "slot.full", message: "…" }
    expect(withCode(400, refusal)).toEqual(refusal)
  })

  it("reaches into a basket that could not be paid, and leaves every other answer alone", () => {
    const unpaid = { type: "cart", cart: {}, error: { type: "payment_requires_more_error", message: "…" } }
    expect(withCode(200, unpaid)).toMatchObject({ error: { code: "core.payment_requires_more_error" } })
    const order = { type: "order", order: { id: "o" } }
    expect(withCode(200, order)).toBe(order)
    expect(withCode(200, null)).toBeNull()
  })
})
