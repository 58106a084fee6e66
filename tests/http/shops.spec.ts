import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Shopper } from "./support/shopper"
import { count } from "./support/rows"
import {
  eventually,
  loadTestTown,
  login,
  merchant,
  refused,
  SHOPS,
  staff,
  storeHeaders,
  type Asker,
} from "./support/town"

jest.setTimeout(240_000)

const HANDLE = "la-confiture-inventee"
const vendor = {
  code: "S77",
  handle: HANDLE,
  name: "La Confiture Inventée",
  trade: "grocer",
  trade_label: "épicerie fine",
  address_1: "7 rue des Fruits",
  postal_code: "87000",
  city: "Limoges",
  email: "bonjour@confiture.example",
  legal_name: "La Confiture SARL",
  opening_hours: "Tu-Sa 09:00-19:00",
}
const member = { email: "reine@confiture.example", name: "Reine Claude", password: "prunes-et-mirabelles" }

/** The association runs the town's shops: it lets one in, corrects it, and takes it off sale. */
medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "shops",
  testSuite: ({ api, getContainer }) => {
    let manager: Asker
    let store: Asker

    beforeAll(() => loadTestTown(getContainer(), "S11"))
    beforeEach(async () => {
      manager = await staff(api, "association")
      store = await storeHeaders(getContainer())
    })

    const admit = (body: object = { vendor, member }) => api.post("/admin/vendors", body, manager)
    const page = () => api.get(`/store/shops/${HANDLE}`, store)
    const howMany = (from: string, params: unknown[] = []) => count(getContainer(), from, params)

    it("lets a shop in whose owner enters an article that is bought the moment the shop opens", async () => {
      const { data, status } = await admit()
      expect([status, data.vendor.handle]).toEqual([201, HANDLE])
      expect((await refused(page())).status).toBe(404)
      const { data: auth } = await api.post("/auth/user/emailpass", {
        email: member.email,
        password: member.password,
      })
      const owner = { headers: { authorization: `Bearer ${auth.token}` } }
      const { data: me } = await api.get("/admin/vendor/me", owner)
      expect(me.vendor).toMatchObject({ name: vendor.name, role: "owner", status: "applied" })
      const { data: shelves } = await api.get("/admin/vendor/categories", owner)
      const article = {
        title: "Confiture de prunes",
        category: shelves.categories[0].handle,
        sold_by: "unit",
        price_cents: 540,
        vat_rate: 5.5,
        stock: 4,
        temperature: "ambient",
        allergens: [],
      }
      await api.post("/admin/vendor/articles", article, owner)
      await api.post(`/admin/vendors/${data.vendor.id}`, { status: "open" }, manager)
      const shopper = new Shopper(api, store)
      const jam = await eventually(
        async () => (await shopper.find({ q: "confiture de prunes", in_stock: "true" }))[0],
        "the jam",
      )
      expect(jam.shop.name).toBe(vendor.name)
      await shopper.openCart()
      await shopper.add(jam.id)
      await shopper.live()
      await (await shopper.choose("delivery")).pay()
      const orderId = await shopper.order()
      await eventually(async () => howMany("vendor_order where order_id = ?", [orderId]), "the shop's part")
    })

    it("leaves nothing behind when its owner belongs elsewhere", async () => {
      const locations = await howMany("stock_location where deleted_at is null")
      const baker = { ...member, email: `${SHOPS.baker}@limoges.example` }
      const { status, data } = await refused(admit({ vendor, member: baker }))
      expect([status, data.code]).toEqual([400, "member.elsewhere"])
      expect(await howMany("vendor where handle = ? and deleted_at is null", [HANDLE])).toBe(0)
      expect(await howMany("stock_location where deleted_at is null")).toBe(locations)
      expect((await admit()).status).toBe(201)
    })

    it.each([
      [{ code: "S11" }, "vendor.code_taken"],
      [{ handle: SHOPS.baker }, "vendor.handle_taken"],
      [{ opening_hours: "quand il fait beau" }, "vendor.hours_unreadable"],
      [{ postal_code: "870" }, "request.invalid"],
      [{ website: "javascript:alert(1)" }, "request.invalid"],
      [{ status: "open" }, "request.invalid"],
    ])("refuses a shop with %j: %s", async (wrong, code) => {
      const { status, data } = await refused(admit({ vendor: { ...vendor, ...wrong } }))
      expect([status, data.code]).toEqual([400, code])
    })

    it("corrects what the pages say of a shop, and no more than a shop may say of itself", async () => {
      const { data } = await admit()
      const path = `/admin/vendors/${data.vendor.id}`
      await api.post(path, { status: "open" }, manager)
      const changes = {
        city: "Isle",
        trade_label_en: "jams",
        siren: "123456789",
        latitude: 45.8,
        longitude: 1.2,
      }
      const mediator = {
        mediator_name: "Médiateur des confitures",
        mediator_url: "https://mediateur.example",
      }
      await api.post(path, { ...changes, ...mediator, website: "https://confiture.example" }, manager)
      const { data: shown } = await page()
      expect(shown.shop).toMatchObject({
        city: "Isle",
        siren: "123456789",
        website: "https://confiture.example",
        ...mediator,
      })
      for (const wrong of [{ opening_hours: "x" }, { mediator_url: "javascript:alert(1)" }, { handle: "b" }])
        expect((await refused(api.post(path, wrong, manager))).status).toBe(400)
    })

    it("takes a shop off sale with a reason and opens it again", async () => {
      const { data } = await admit()
      const path = `/admin/vendors/${data.vendor.id}`
      await api.post(path, { status: "open" }, manager)
      const { data: told } = await refused(api.post(path, { status: "suspended" }, manager))
      expect(told.code).toBe("vendor.reason_missing")
      await api.post(path, { status: "suspended", reason: "Contrôle" }, manager)
      expect((await refused(page())).status).toBe(404)
      await api.post(path, { status: "open" }, manager)
      expect((await page()).status).toBe(200)
    })

    it("is the association's alone", async () => {
      const driver = await login(api, "livreur@limoges.example")
      for (const who of [await merchant(api, SHOPS.baker), driver])
        expect((await refused(api.post("/admin/vendors", { vendor, member }, who))).status).toBe(403)
    })

    describe("the treasurer's commission rules", () => {
      const path = "/admin/commission-rules"
      let treasurer: Asker
      let vendor_id: string
      beforeEach(async () => {
        treasurer = await staff(api, "tresor")
        vendor_id = (await api.get("/admin/vendors?limit=1", manager)).data.vendors[0].id
      })
      const enter = (rule: object) => api.post(path, { vendor_id, percent: 9, ...rule }, treasurer)
      const inTheYear = (year: number) => ({ starts_on: `${year}-05-02` })

      it("are entered once, also when two press at once", async () => {
        const codes = (
          await Promise.all(
            Array.from({ length: 6 }, () =>
              enter(inTheYear(2031)).then(
                (answer: { status: number }) => answer.status,
                (error: { response: { data: { code: string } } }) => error.response.data.code,
              ),
            ),
          )
        ).sort()
        expect(codes).toEqual([201, ...Array(5).fill("commission_rule.exists")])
        const { status, data } = await refused(enter({ starts_on: null }))
        expect([status, data.code]).toEqual([400, "commission_rule.exists"])
      })

      it.each<[string, object, number, string]>([
        ["ends before it begins", { ...inTheYear(2032), ends_on: "2032-05-01" }, 400, "request.invalid"],
        ["is for a shop that is not there", { vendor_id: "ven_nobody" }, 404, "vendor.not_found"],
        ["is for a shelf that is not there", { category_id: "pcat_nobody" }, 404, "category.not_found"],
        ["takes more than everything", { ...inTheYear(2032), percent: 101 }, 400, "request.invalid"],
      ])("are refused where one %s", async (_, rule, status, code) => {
        const before = await howMany("commission_rule where deleted_at is null")
        const answer = await refused(enter(rule))
        expect([answer.status, answer.data.code]).toEqual([status, code])
        expect(await howMany("commission_rule where deleted_at is null")).toBe(before)
      })

      it("are taken back before they begin, and only ended afterwards", async () => {
        const coming = `${path}/${(await enter(inTheYear(2033))).data.ids[0]}`
        expect((await refused(api.post(coming, { ends_on: "2033-05-01" }, treasurer))).data.code).toBe(
          "commission_rule.backwards",
        )
        expect((await api.delete(coming, treasurer)).data.deleted).toBe(true)
        expect((await refused(api.delete(coming, treasurer))).data.code).toBe("commission_rule.not_found")
        const { data } = await api.get(path, treasurer)
        const [old] = data.commission_rules
        expect((await refused(api.delete(`${path}/${old.id}`, treasurer))).data.code).toBe(
          "commission_rule.begun",
        )
        await api.post(`${path}/${old.id}`, { ends_on: "2033-05-01" }, treasurer)
      })
    })
  },
})
