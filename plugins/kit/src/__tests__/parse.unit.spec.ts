import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"
import { bodyOf, listParameter, pageSchema, parse, queryOf } from "../parse"
import { notFound, refuse } from "../refusal"

const body = z
  .object({
    quantity: z.number().int().min(1).max(999),
    note: z.string().max(10).optional(),
    lines: z.array(z.object({ id: z.string() }).strict()).default([]),
  })
  .strict()

function refusalOf(work: () => unknown): { type?: string; code?: string; message: string } {
  try {
    work()
  } catch (error) {
    return error as MedusaError
  }
  throw new Error("nothing was refused")
}

describe("what somebody sent", () => {
  it("is read as the schema says, defaults included", () => {
    expect(parse(body, { quantity: 3 })).toEqual({ quantity: 3, lines: [] })
    expect(bodyOf({ body: { quantity: 3 } }, body).quantity).toBe(3)
  })

  it.each([
    [{ quantity: -1 }, "quantity"],
    [{ quantity: 0.01 }, "quantity"],
    [{ quantity: 1e9 }, "quantity"],
    [{ quantity: "3" }, "quantity"],
    [{ quantity: Number.NaN }, "quantity"],
    [{ quantity: 3, price: 1 }, "price"],
    [{ quantity: 3, note: "x".repeat(11) }, "note"],
    [{ quantity: 3, lines: [{ id: 4 }] }, "lines.0.id"],
    [undefined, "quantity"],
    ["text", "object"],
    [[], "object"],
  ])("%p is refused with one sentence that names %s", (sent, name) => {
    const { type, code, message } = refusalOf(() => parse(body, sent))
    expect([type, code]).toEqual([MedusaError.Types.INVALID_DATA, "request.invalid"])
    expect(message).toMatch(/^Cette demande n’est pas lisible : .*\.$/)
    expect(message).toContain(name)
  })

  it("is told in French what was expected of it", () => {
    expect(refusalOf(() => parse(body, { quantity: "3" })).message).toBe(
      "Cette demande n’est pas lisible : « quantity » : Entrée invalide : number attendu, string reçu.",
    )
  })

  it("names three faults at most", () => {
    const many = z.object({ a: z.string(), b: z.string(), c: z.string(), d: z.string() }).strict()
    expect(refusalOf(() => parse(many, {})).message.match(/« \w » :/g)).toEqual([
      "« a » :",
      "« b » :",
      "« c » :",
    ])
  })
})

describe("the page of a list", () => {
  const page = z.object(pageSchema).strict()
  it("is the first twenty when nobody says otherwise", () => {
    expect(queryOf({ query: {} }, page)).toEqual({ limit: 20, offset: 0 })
    expect(queryOf({ query: { limit: "5", offset: "40" } }, page)).toEqual({ limit: 5, offset: 40 })
  })

  it.each([
    { limit: "0" },
    { limit: "101" },
    { limit: "1e9" },
    { offset: "-1" },
    { limit: "x" },
    { page: "2" },
  ])("%p is refused", (query) =>
    expect(refusalOf(() => queryOf({ query }, page)).code).toBe("request.invalid"),
  )
})

describe("a list in an address", () => {
  it.each([
    ["a,b", ["a", "b"]],
    [
      ["a", "b,c"],
      ["a", "b", "c"],
    ],
    [" a , ,b,", ["a", "b"]],
    ["", []],
  ])("%p is %p", (sent, expected) => expect(parse(listParameter, sent)).toEqual(expected))

  it("has fifty entries at most, none of them endless", () => {
    expect(refusalOf(() => parse(listParameter, "x,".repeat(51))).code).toBe("request.invalid")
    expect(refusalOf(() => parse(listParameter, "x".repeat(121))).code).toBe("request.invalid")
  })
})

describe("a refusal", () => {
  it("carries the code that pages switch on, and answers 400 or 404", () => {
    const here = refusalOf(() => refuse("slot.full", "Ce créneau est complet."))
    expect([here.type, here.code, here.message]).toEqual([
      "not_allowed",
      "slot.full",
      "Ce créneau est complet.",
    ])
    expect(refusalOf(() => notFound("slot.not_found", "…")).type).toBe("not_found")
  })
})
