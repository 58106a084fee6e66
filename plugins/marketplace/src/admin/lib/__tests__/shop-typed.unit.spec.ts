import { AdminCreateVendor } from "../../../api/admin/vendors/route"
import { AdminUpdateVendor } from "../../../api/admin/vendors/[id]/route"
import { newShopBody, nextCode, shopBody, shopFaults, typedShop, type TypedShop } from "../shop-typed"

const jam: TypedShop = {
  ...typedShop(null, "S41"),
  name: "La Confiture Inventée",
  legal_name: "La Confiture SARL",
  trade: "grocer",
  trade_label: "épicerie fine",
  siren: "123 456 789",
  address_1: "7 rue des Fruits",
  postal_code: "87000",
  city: "Limoges",
  latitude: "45,83",
  longitude: "1.26",
  email: "bonjour@confiture.example",
  member: { name: "Reine Claude", email: "reine@confiture.example", password: "prunes-et-mirabelles" },
}
const HOURS = "Tu-Sa 09:00-19:00"

describe("a shop as the association types it", () => {
  it("is what the server takes, new or changed", () => {
    expect(shopFaults(jam, true)).toEqual([])
    const body = newShopBody(jam, HOURS, undefined)
    expect(AdminCreateVendor.safeParse(body).error).toBeUndefined()
    expect(body.vendor).toMatchObject({
      handle: "la-confiture-inventee",
      siren: "123456789",
      latitude: 45.83,
    })
    expect(AdminUpdateVendor.safeParse(shopBody(jam, HOURS)).error).toBeUndefined()
  })

  it("of a trade nobody has yet gets one by its name", () => {
    expect(
      newShopBody({ ...jam, trade: "", trade_label: "Cordonnerie d’art" }, HOURS, undefined).vendor.trade,
    ).toBe("cordonnerie-d-art")
  })

  it("names everything that is missing of a new one", () => {
    expect(shopFaults(typedShop(null), true)).toEqual([
      "name",
      "legal_name",
      "address_1",
      "postal_code",
      "city",
      "email",
      "trade_label",
      "code",
      "member",
    ])
  })

  it.each([
    [{ postal_code: "870" }, "postal_code"],
    [{ siren: "12" }, "siren"],
    [{ latitude: "91" }, "latitude"],
    [{ longitude: "est" }, "longitude"],
    [{ website: "confiture" }, "website"],
    [{ leadTime: "721" }, "leadTime"],
    [{ minimum: "200,01" }, "minimum"],
    [{ member: { ...jam.member, password: "court" } }, "member"],
  ] as [Partial<TypedShop>, string][])("%j is wrong: %s", (change, fault) => {
    expect(shopFaults({ ...jam, ...change }, true)).toEqual([fault])
  })

  it.each([
    [["S01", "S40", "S09"], "S41"],
    [[], "S01"],
    [["X99"], "S01"],
    [["S99"], "S100"],
  ])("after %j comes the code %s", (codes, next) => expect(nextCode(codes)).toBe(next))
})
