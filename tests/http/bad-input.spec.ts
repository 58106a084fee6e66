import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { addressTests } from "./bad-input/addresses"
import { answerTo, expectNoChange, HUGE, QUANTITIES, type Attempt } from "./support/attempts"
import { aCatalogue } from "./support/catalogue"
import { Part } from "./support/part"
import { captureApp, routes } from "./support/routes"
import { Shopper } from "./support/shopper"
import { loadTestTown, merchant, SHOPS, staff, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(300_000)
captureApp()

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "bad_input",
  testSuite: ({ api, getContainer }) => {
    let store: Asker
    let butcher: Asker
    let cart: string
    let ownLine: string
    let strangeLine: string
    let variant: string
    let part: Part
    let otherPart: Part

    beforeAll(async () => {
      await loadTestTown(getContainer(), "S03,S11")
      store = await storeHeaders(getContainer())
      butcher = await merchant(api, SHOPS.butcher)
      const buyer = new Shopper(api, store)
      const [steak] = await buyer.find({ shop: SHOPS.butcher, q: "faux-filet", in_stock: "true" })
      const [bread] = await buyer.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
      variant = bread?.id ?? ""
      await buyer.openCart()
      await buyer.add(steak?.id ?? "", 2)
      await buyer.add(variant)
      const orderId = await (await buyer.checkOut()).order()
      part = await Part.of(api, SHOPS.butcher, orderId)
      otherPart = await Part.of(api, SHOPS.baker, orderId)
      const lineOf = async () => {
        const shopper = await new Shopper(api, store).openCart()
        const { items } = await shopper.add(variant)
        return { cart: shopper.cartId, line: items[0].id }
      }
      strangeLine = (await lineOf()).line
      const own = await lineOf()
      cart = own.cart
      ownLine = own.line
    })

    const answerOf = (attempt: Attempt, auth: Asker) => answerTo(api, attempt, auth)
    const changesNothing = (attempts: Attempt[], auth: Asker) =>
      expectNoChange(api, getContainer(), attempts, auth)

    const withQuantities = (
      method: string,
      path: string,
      bodyOf: (quantity: unknown) => unknown,
    ): Attempt[] =>
      QUANTITIES.map((quantity) => [`quantity ${JSON.stringify(quantity)}`, method, path, bodyOf(quantity)])

    it("a basket is not opened with what cannot be sold", async () => {
      const items = (quantity: unknown) => ({ items: [{ variant_id: variant, quantity }] })
      await changesNothing(
        [
          ...withQuantities("POST", "/store/carts", items),
          ["none of an article", "POST", "/store/carts", items(0)],
          ["an unknown key", "POST", "/store/carts", { total: 0 }],
          ["an article nobody knows", "POST", "/store/carts", { items: [{ variant_id: "x", quantity: 1 }] }],
          ["a list for a text", "POST", "/store/carts", { email: ["a@example.org"] }],
          ["no address of e-mail", "POST", "/store/carts", { email: "camille" }],
          ["words for an object", "POST", "/store/carts", { metadata: "vendor" }],
          ["no JSON", "POST", "/store/carts", '{"items": NaN}'],
          ["more than anybody writes", "POST", "/store/carts", { email: HUGE }],
        ],
        store,
      )
    })

    it("a basket does not take what cannot be sold", async () => {
      const path = `/store/carts/${cart}/line-items`
      await changesNothing(
        [
          ...withQuantities("POST", path, (quantity) => ({ variant_id: variant, quantity })),
          ["none of it", "POST", path, { variant_id: variant, quantity: 0 }],
          ["nothing", "POST", path, {}],
          ["an unknown key", "POST", path, { variant_id: variant, quantity: 1, unit_price: 0.01 }],
          ["an article nobody knows", "POST", path, { variant_id: "variant_nobody", quantity: 1 }],
          ["a list for an article", "POST", path, { variant_id: [variant], quantity: 1 }],
          ["an endless article", "POST", path, { variant_id: HUGE, quantity: 1 }],
          ["words for an object", "POST", path, { variant_id: variant, quantity: 1, metadata: "x" }],
          ["no JSON", "POST", path, "quantity=NaN"],
          [
            "a basket nobody has",
            "POST",
            "/store/carts/cart_nobody/line-items",
            { variant_id: variant, quantity: 1 },
          ],
        ],
        store,
      )
    })

    it("a line is not changed to what cannot be sold, and another basket's line is nobody's", async () => {
      const path = `/store/carts/${cart}/line-items`
      await changesNothing(
        [
          ...withQuantities("POST", `${path}/${ownLine}`, (quantity) => ({ quantity })),
          ["an unknown key", "POST", `${path}/${ownLine}`, { quantity: 1, unit_price: 0.01 }],
          ["another basket's line", "POST", `${path}/${strangeLine}`, { quantity: 3 }],
          ["another basket's line away", "POST", `${path}/${strangeLine}`, { quantity: 0 }],
          ["another basket's line deleted", "DELETE", `${path}/${strangeLine}`],
          ["a line nobody knows", "DELETE", `${path}/cali_nobody`],
        ],
        store,
      )
    })

    it("a checkout does not go on with what makes no sense", async () => {
      const base = `/store/carts/${cart}`
      await changesNothing(
        [
          ["an unknown key", "POST", base, { total: 0 }],
          ["no address of e-mail", "POST", base, { email: "@" }],
          ["a list for an address", "POST", base, { shipping_address: ["Limoges"] }],
          ["an address without end", "POST", base, { shipping_address: { city: HUGE } }],
          ["a region nobody knows", "POST", base, { region_id: "reg_nobody" }],
          ["no way to have it", "POST", `${base}/shipping-methods`, {}],
          ["a way nobody knows", "POST", `${base}/shipping-methods`, { option_id: "so_nobody", data: {} }],
          ["a list for a way", "POST", `${base}/shipping-methods`, { option_id: ["so"] }],
          ["a promise of nobody", "POST", `${base}/promotions`, { promo_codes: "GRATIS" }],
          ["the button too early", "POST", `${base}/complete`, {}],
          ["a basket nobody has", "POST", "/store/carts/cart_nobody/complete", {}],
          ["a payment of nothing", "POST", "/store/payment-collections", {}],
          ["a payment of nobody", "POST", "/store/payment-collections", { cart_id: "cart_nobody" }],
          ["an order of nobody", "GET", "/store/orders/order_nobody/progress?token=x"],
          ["no order yet", "GET", `${base}/order`],
        ],
        store,
      )
    })

    it("articles are not listed by what is no query", async () => {
      const queries = [
        "limit=0",
        "limit=-1",
        "limit=1000000000",
        "limit=NaN",
        "limit=1.5",
        "offset=-1",
        "sort=cheapest",
        "min_price=-1",
        "max_price=1e9",
        "in_stock=perhaps",
        "nobody_knows=1",
        `q=${"a".repeat(201)}`,
        `shop=${Array.from({ length: 51 }, (_, i) => `s${i}`).join(",")}`,
        "q[]=a&q[]=b",
      ]
      for (const query of queries) {
        const { status, code } = await answerOf(["", "GET", `/store/articles?${query}`], store)
        expect({ query, status, code }).toEqual({ query, status: 400, code: "request.invalid" })
      }
    })

    it("no route of a merchant or of ours in the store takes a body that it does not know", async () => {
      const [closure] = (await api.get("/admin/vendor/closures", butcher)).data.closures
      expect(closure).toBeUndefined()
      const mutating = routes().filter(
        ({ method, path }) =>
          ["POST", "PUT", "PATCH"].includes(method) &&
          (path.startsWith("/admin/vendor/") ||
            /^\/store\/(shops|delivery|articles|suggest|orders\/:id\/progress)/.test(path)),
      )
      expect(mutating.length).toBeGreaterThan(8)
      const attempts = mutating.flatMap(({ method, path }): Attempt[] => {
        const real = path.replace("/orders/:id", `/orders/${part.id}`).replace(":handle", SHOPS.butcher)
        return [
          { nobody_knows: 1 },
          [],
          [{ lines: [] }],
          "vendor_id=1",
          '{"lines": NaN}',
          { lines: HUGE },
        ].map((body) => [JSON.stringify(body).slice(0, 40), method, real, body])
      })
      await changesNothing(
        attempts.filter(([, , path]) => path.startsWith("/admin")),
        butcher,
      )
      await changesNothing(
        attempts.filter(([, , path]) => path.startsWith("/store")),
        store,
      )
    })

    describe("an address", () =>
      addressTests(() => ({ api, container: getContainer(), store, butcher, part })))

    it("a shop's answer that makes no sense is no answer", async () => {
      const [line] = (await part.see()).lines
      const [strange] = (await otherPart.see()).lines
      const grams = (value: unknown, line_id: unknown = line?.id) => ({ lines: [{ line_id, grams: value }] })
      const refuse = (quantity: unknown, line_id: unknown = line?.id) => ({ lines: [{ line_id, quantity }] })
      const ready = (value: unknown, temperature: unknown = "chilled") => ({
        parcels: [{ temperature, count: value }],
      })
      const wrong = [...QUANTITIES, 0]
      await changesNothing(
        [
          ...wrong.map((v): Attempt => [
            `weigh ${JSON.stringify(v)}`,
            "POST",
            `${part.path}/weigh`,
            grams(v),
          ]),
          ["no line", "POST", `${part.path}/weigh`, { lines: [] }],
          ["another shop's line", "POST", `${part.path}/weigh`, grams(500, strange?.id)],
          ["a line of nobody", "POST", `${part.path}/weigh`, grams(500, "voline_nobody")],
          ["a list for a line", "POST", `${part.path}/weigh`, grams(500, [line?.id])],
          [
            "a line twice",
            "POST",
            `${part.path}/weigh`,
            { lines: [...grams(500).lines, ...grams(600).lines] },
          ],
          ...wrong
            .filter((v) => v !== null)
            .map((v): Attempt => [`refuse ${JSON.stringify(v)}`, "POST", `${part.path}/refuse`, refuse(v)]),
          ["more than ordered", "POST", `${part.path}/refuse`, refuse(3)],
          ["another shop's line", "POST", `${part.path}/refuse`, refuse(1, strange?.id)],
          ["a reason without end", "POST", `${part.path}/refuse`, { reason: "r".repeat(301) }],
          ...wrong.map((v): Attempt => [
            `ready ${JSON.stringify(v)}`,
            "POST",
            `${part.path}/ready`,
            ready(v),
          ]),
          ["cold of nobody", "POST", `${part.path}/ready`, ready(1, "lukewarm")],
          ["another shop's part", "POST", `${otherPart.path}/accept`, {}],
          ["a part of nobody", "POST", "/admin/vendor/orders/vord_nobody/accept", {}],
        ],
        butcher,
      )
    })

    it("a shop's own data are not changed to what makes no sense", async () => {
      const closure = (starts_on: unknown, ends_on: unknown, rest = {}) => ({ starts_on, ends_on, ...rest })
      const member = { email: "aide@example.org", name: "Aide", password: "assez-longue" }
      await changesNothing(
        [
          ["no hours", "POST", "/admin/vendor/me", { opening_hours: "quand on veut" }],
          ["another's name", "POST", "/admin/vendor/me", { name: "Chez moi" }],
          ["status by himself", "POST", "/admin/vendor/me", { status: "open" }],
          ...QUANTITIES.map((v): Attempt => [
            `lead ${JSON.stringify(v)}`,
            "POST",
            "/admin/vendor/me",
            { lead_time_hours: v },
          ]),
          ["no address", "POST", "/admin/vendor/me", { website: "javascript:alert(1)" }],
          ["a day of no calendar", "POST", "/admin/vendor/closures", closure("2027-02-30", "2027-03-01")],
          [
            "an end before its beginning",
            "POST",
            "/admin/vendor/closures",
            closure("2027-03-02", "2027-03-01"),
          ],
          [
            "another shop's closure",
            "POST",
            "/admin/vendor/closures",
            closure("2027-03-01", "2027-03-02", { vendor_id: "v" }),
          ],
          ["a closure of nobody", "DELETE", "/admin/vendor/closures/vclo_nobody"],
          ["a short password", "POST", "/admin/vendor/members", { ...member, password: "court" }],
          ["a role of nobody", "POST", "/admin/vendor/members", { ...member, role: "manager" }],
          ["no file", "POST", "/admin/vendor/imports", { csv: "" }],
          ["a list for a file", "POST", "/admin/vendor/imports", { csv: ["sku"] }],
          ["a file of the server", "POST", "/admin/vendor/imports", { csv: "sku", file: "/etc/passwd" }],
        ],
        butcher,
      )
    })

    aCatalogue({ api, container: getContainer, merchant: () => butcher, store: () => store })

    it("nobody of the association gets a merchant's rights by asking the merchant's routes", async () => {
      const { status, code } = await answerOf(
        ["", "GET", "/admin/vendor/me"],
        await staff(api, "association"),
      )
      expect({ status, code: typeof code }).toEqual({ status: 403, code: "string" })
    })
  },
})
