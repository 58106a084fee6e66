import { MedusaError } from "@medusajs/framework/utils"
import { ownRefusal } from "../handle-errors"

describe("an error that Medusa has no words for", () => {
  it.each([
    ["entity.parse.failed", 400, "request.unreadable"],
    ["charset.unsupported", 415, "request.unreadable"],
    ["entity.too.large", 413, "request.too_large"],
  ])("is a refusal when a body cannot be read (%s)", (type, status, code) => {
    expect(ownRefusal(Object.assign(new Error("x"), { type, status }))).toMatchObject({
      status,
      body: { code },
    })
  })

  it("is a refusal when the stock went to somebody else", () => {
    const error = new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Not enough stock available for item iitem_1 at location sloc_1",
    )
    expect(ownRefusal(error)).toMatchObject({ status: 400, body: { code: "stock.insufficient" } })
  })

  it("is a refusal when the queue was too long", () => {
    expect(ownRefusal(new Error("Timed-out acquiring lock."))).toMatchObject({
      status: 409,
      body: { code: "request.busy" },
    })
  })

  it.each([
    new MedusaError(MedusaError.Types.NOT_ALLOWED, "no", "shop.suspended"),
    new Error("no"),
    Object.assign(new Error("no"), { type: "entity.verify.failed", status: 500 }),
    null,
    "entity.parse.failed",
  ])("stays Medusa's otherwise: %p", (error) => {
    expect(ownRefusal(error)).toBeNull()
  })
})
