import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import { captureApp, routes, runningApp, type Route } from "./support/routes"
import { Shopper } from "./support/shopper"
import { eventually, loadTestTown, merchant, SHOPS, staff, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(300_000)
captureApp()

/** What everybody may ask, logged in or not. A path that is not below one of these is the guard's. */
const PUBLIC = [
  /^\/store\//,
  /^\/auth\//,
  /^\/hooks\//,
  /^\/health$/,
  /^\/app/,
  /^\/static/,
  /^\/$/,
  /^\/cloud\//,
]

/** The reads of the admin's frame, which hold nobody's rows. */
const FRAME = [
  "GET /admin/users/me",
  "GET /admin/stores",
  "GET /admin/feature-flags",
  "GET /admin/notifications",
]
const isFrame = ({ method, path }: Route) =>
  FRAME.includes(`${method} ${path}`) || (method === "GET" && path.startsWith("/admin/layouts"))

/** Asked by somebody invited, who is nobody yet: the invitation's own token decides, and makes no member of ours. */
const INVITED = "POST /admin/invites/accept"

const isVendorSpace = ({ path }: Route) => path === "/admin/vendor" || path.startsWith("/admin/vendor/")

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "isolation",
  testSuite: ({ api, getContainer }) => {
    let baker: Asker
    let cheesemonger: Asker
    let foreign: {
      partId: string
      lineId: string
      closureId: string
      importId: string
      variantId: string
      orderId: string
    }
    const MARKER = "Rien que pour la fromagerie"

    const ask = (route: Route, path: string, auth: Asker, body: unknown = {}) =>
      api.request({
        method: route.method,
        url: `${api.defaults.baseURL}${path}`,
        data: route.method === "GET" ? undefined : body,
        ...auth,
        validateStatus: () => true,
        timeout: 20_000,
      })

    beforeAll(async () => {
      await loadTestTown(getContainer(), "S11,S16")
      const shopper = new Shopper(api, await storeHeaders(getContainer()))
      const [cheese] = await shopper.find({ shop: SHOPS.cheese, in_stock: "true", limit: 1 })
      await shopper.openCart({ notes: { S16: MARKER } })
      await shopper.add(cheese?.id ?? "")
      await shopper.live()
      await (await shopper.choose("pickup")).pay()
      await shopper.complete()
      cheesemonger = await merchant(api, SHOPS.cheese)
      const part = await eventually(
        async () => (await api.get("/admin/vendor/orders", cheesemonger)).data.orders[0],
        "the part",
      )
      const closure = { starts_on: "2027-01-02", ends_on: "2027-01-03", reason: MARKER }
      const { data: closed } = await api.post("/admin/vendor/closures", closure, cheesemonger)
      const { data: imports } = await api.get("/admin/vendor/imports", cheesemonger)
      foreign = {
        partId: part.id,
        lineId: part.lines[0].id,
        closureId: closed.closure.id,
        importId: imports.imports[0].id,
        variantId: cheese?.id ?? "",
        orderId: part.order_id,
      }
      baker = await merchant(api, SHOPS.baker)
    })

    const filled = (path: string) =>
      path
        .replace(":code", "K7M4-2QA")
        .replace(/:[a-z_]+/gi, (_name) =>
          path.includes("closures")
            ? foreign.closureId
            : path.includes("imports")
              ? foreign.importId
              : path.includes("articles")
                ? foreign.variantId
                : path.includes("/orders") && isVendorSpace({ method: "", path })
                  ? foreign.partId
                  : foreign.orderId,
        )

    it("closes every route of the running server to a merchant, except the frame and his own space", async () => {
      const all = routes()
      const guarded = all.filter(({ path }) => !PUBLIC.some((open) => open.test(path)))
      expect(guarded.length).toBeGreaterThan(200) // Medusa's own admin routes alone are more
      const open: string[] = []
      for (const route of guarded) {
        if (isVendorSpace(route) || isFrame(route) || `${route.method} ${route.path}` === INVITED) continue
        const { status } = await ask(route, filled(route.path), baker)
        if (status !== 403 && status !== 404) open.push(`${route.method} ${route.path}: ${status}`)
      }
      expect(open).toEqual([])
    })

    it("answers nothing of another shop in the merchant's own space", async () => {
      const own = routes().filter(isVendorSpace)
      expect(own.length).toBeGreaterThan(15)
      const bodies = [
        {},
        { lines: [{ line_id: "x", grams: 100 }] },
        { stock: 0 },
        { lines: [{ line_id: "x", reason: "non" }] },
      ]
      for (const route of own) {
        const hasId = route.path.includes(":")
        for (const body of hasId ? bodies : [{}]) {
          const { status, data } = await ask(route, filled(route.path), baker, body)
          expect({ route, leaks: JSON.stringify(data ?? "").includes(MARKER) }).toEqual({
            route,
            leaks: false,
          })
          if (hasId)
            expect({ route, isRefused: status === 404 || status === 400 }).toEqual({ route, isRefused: true })
        }
        if (hasId && route.method === "GET") {
          const { status } = await ask(route, filled(route.path), baker)
          expect({ route, status }).toEqual({ route, status: 404 })
        }
      }
      const service = getContainer().resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
      // The other shop still has all of it, and only that shop.
      const own200 = await ask(
        { method: "GET", path: "" },
        `/admin/vendor/orders/${foreign.partId}`,
        cheesemonger,
      )
      expect(own200.status).toBe(200)
      expect(JSON.stringify(own200.data)).toContain(MARKER)
      const part = await service.retrieveVendorOrder(foreign.partId)
      expect(part.status).toBe("awaiting_vendor")
      expect(await service.listVendorClosures({ id: foreign.closureId })).toHaveLength(1)
    })

    it("closes a route that nobody thought of", async () => {
      runningApp().get("/admin/nobody-thought-of", (_req: unknown, res: { json: (body: unknown) => void }) =>
        res.json({ secret: MARKER }),
      )
      const { status } = await ask({ method: "GET", path: "" }, "/admin/nobody-thought-of", baker)
      expect(status).toBe(403)
    })

    it.each([
      "/ADMIN/orders",
      "/admin//orders",
      "/admin/orders/",
      "/admin/%6frders",
      "//admin/orders",
      "/admin/vendor/../orders",
      "/admin/vendor/..%2forders",
      "/admin/vendor/%2e%2e/orders",
      "/admin;x/orders",
      "/admin/vendors",
      "/admin/vendorx",
    ])("does not let a merchant climb by %s", async (path) => {
      const { status, data } = await ask({ method: "GET", path }, path, baker)
      expect([400, 401, 403, 404]).toContain(status)
      expect(data?.orders).toBeUndefined()
    })

    it("lets a user who belongs nowhere reach nothing", async () => {
      const registered = await api.post("/auth/user/emailpass/register", {
        email: "nobody@limoges.example",
        password: "limoges-2026",
      })
      const auth = { headers: { authorization: `Bearer ${registered.data.token}` } }
      for (const path of ["/admin/orders", "/admin/vendor/me", "/admin/users/me", "/admin/vendors"]) {
        expect([401, 403]).toContain((await ask({ method: "GET", path }, path, auth)).status)
      }
    })

    it("keeps each member of the association to his work", async () => {
      const storage = await staff(api, "stock")
      const driver = await staff(api, "livreur")
      const status = async (path: string, auth: Asker) =>
        (await ask({ method: "GET", path }, path, auth)).status
      expect(await status("/admin/hub/board", storage)).toBe(200)
      expect(await status("/admin/ledger", storage)).toBe(403)
      expect(await status("/admin/orders", storage)).toBe(403)
      expect(await status("/admin/delivery/rounds", driver)).toBe(200)
      expect(await status("/admin/delivery/areas", driver)).toBe(403)
      expect(await status("/admin/orders", await staff(api, "association"))).toBe(200)
    })

    describe("whoever is taken off a list", () => {
      const password = "limoges-2026"
      const join = async (path: string, name: string, auth: Asker, more: object = {}) => {
        const email = `${name}@limoges.example`
        await api.post(path, { email, name, password, ...more }, auth)
        const { data } = await api.post("/auth/user/emailpass", { email, password })
        return { email, auth: { headers: { authorization: `Bearer ${data.token}` } } }
      }
      const idOf = async (path: string, email: string, auth: Asker) =>
        (await api.get(`${path}?limit=100`, auth)).data.members.find(
          (member: { email: string }) => member.email === email,
        )?.id
      const asks = async (method: string, path: string, auth: Asker) => {
        const { status, data } = await ask({ method, path: "" }, path, auth)
        return [status, data?.code]
      }
      const own = "/admin/vendor/members"

      it("is out at once: by the owner, never of another shop, never himself", async () => {
        const helper = await join(own, "aide", baker)
        const id = await idOf(own, helper.email, baker)
        expect((await asks("GET", "/admin/vendor/me", helper.auth))[0]).toBe(200)
        expect(await asks("DELETE", `${own}/${id}`, cheesemonger)).toEqual([404, "member.not_found"])
        expect(await asks("DELETE", `${own}/${id}`, helper.auth)).toEqual([403, "access.owner_only"])
        const self = await idOf(own, "le-pain-de-saint-rien@limoges.example", baker)
        expect(await asks("DELETE", `${own}/${self}`, baker)).toEqual([400, "member.oneself"])
        expect((await asks("DELETE", `${own}/${id}`, baker))[0]).toBe(200)
        expect((await asks("GET", "/admin/vendor/me", helper.auth))[0]).toBe(403)
        expect(await asks("DELETE", `${own}/${id}`, baker)).toEqual([404, "member.not_found"])
      })

      it("is out at once when the association takes the login itself", async () => {
        const manager = await staff(api, "association")
        const helper = await join(own, "apprentie", baker)
        const { data } = await api.get(`/admin/users?email=${helper.email}`, manager)
        await api.delete(`/admin/users/${data.users[0].id}`, manager)
        expect((await asks("GET", "/admin/vendor/orders", helper.auth))[0]).toBe(403)
        await eventually(async () => !(await idOf(own, helper.email, baker)), "the list without him")
      })

      it("may be anybody of the association but the last who manages", async () => {
        const [people, manager, treasurer] = [
          "/admin/association/members",
          await staff(api, "association"),
          await staff(api, "tresor"),
        ]
        const first = await idOf(people, "association@limoges.example", manager)
        expect(await asks("DELETE", `${people}/${first}`, treasurer)).toEqual([400, "member.last_manager"])
        expect(await asks("DELETE", `${people}/${first}`, manager)).toEqual([400, "member.oneself"])
        const second = await join(people, "relais", manager, { role: "manager" })
        const other = await idOf(people, second.email, manager)
        const told = await Promise.all([
          asks("DELETE", `${people}/${first}`, second.auth),
          asks("DELETE", `${people}/${other}`, manager),
        ])
        // Whoever comes second finds himself the last, or is out before he asks.
        expect(told.filter(([status]) => status === 200)).toHaveLength(1)
        const left = (await api.get(people, treasurer)).data.members as { role: string }[]
        expect(left.filter(({ role }) => role === "manager")).toHaveLength(1)
        const driver = await join(people, "remplacant", treasurer, { role: "driver" })
        expect((await asks("GET", "/admin/delivery/rounds", driver.auth))[0]).toBe(200)
        const id = await idOf(people, driver.email, treasurer)
        expect((await asks("DELETE", `${people}/${id}`, treasurer))[0]).toBe(200)
        expect((await asks("GET", "/admin/delivery/rounds", driver.auth))[0]).toBe(403)
      })
    })
  },
})
