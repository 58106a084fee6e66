import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { LocalDeliveryModuleService } from "@pignon/local-delivery/modules/local-delivery"
import { loadTestTown, merchant, refused, SHOPS, staff, type Asker } from "./support/town"

jest.setTimeout(240_000)

type Stop = { id: string; name: string; sequence: number }
const NAMES = ["Camille", "Dominique", "Sacha"]

/** Who drives a round and in which order its stops are driven, as the association says it. */
medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "rounds",
  testSuite: ({ api, getContainer }) => {
    let manager: Asker
    let driver: Asker
    let round: { id: string; stops: Stop[] }
    let path = ""

    beforeAll(() => loadTestTown(getContainer(), "S11"))
    beforeEach(async () => {
      manager = await staff(api, "association")
      driver = await staff(api, "livreur")
      const service = getContainer().resolve<LocalDeliveryModuleService>("local_delivery")
      await service.createDeliveryStops(
        NAMES.map((name, i) => ({
          order_id: `order_${i}`,
          order_display_id: i + 1,
          fulfillment_id: `ful_${i}`,
          mode: "delivery" as const,
          name,
        })),
      )
      const body = { date: "2027-01-05", name: "Matin" }
      const { data } = await api.post("/admin/delivery/rounds", body, manager)
      path = `/admin/delivery/rounds/${data.round.id}`
      round = await read()
    })

    const read = async (who: Asker = manager) => (await api.get(path, who)).data.round
    const ids = (order: number[]) => order.map((i) => round.stops[i]?.id ?? "")
    const namesNow = async () => (await read()).stops.map(({ name }: Stop) => name)
    const driverId = async () => (await api.get("/admin/association/me", driver)).data.user_id as string

    it("puts the stops into the order asked, and numbers them from one", async () => {
      const { data } = await api.post(path, { stop_ids: ids([2, 0, 1]) }, manager)
      const asked = [2, 0, 1].map((i) => round.stops[i]?.name)
      expect(data.round.stops.map(({ name }: Stop) => name)).toEqual(asked)
      expect(data.round.stops.map(({ sequence }: Stop) => sequence)).toEqual([1, 2, 3])
      expect(await namesNow()).toEqual(asked)
    })

    it("refuses an order that leaves a stop out, names one twice or one of another round", async () => {
      const before = await namesNow()
      for (const stop_ids of [ids([0, 1]), ids([0, 1, 1]), [...ids([0, 1]), "dstp_unknown"]]) {
        const { status, data } = await refused(api.post(path, { stop_ids }, manager))
        expect([status, data.code]).toEqual([400, "round.stops_changed"])
      }
      expect(await namesNow()).toEqual(before)
    })

    it("is given a driver and taken from him; only somebody with an access can be one", async () => {
      const id = await driverId()
      await api.post(path, { driver_user_id: id }, manager)
      expect((await read()).driver_user_id).toBe(id)
      await api.post(path, { driver_user_id: null }, manager)
      expect((await read()).driver_user_id).toBeNull()
      const { data } = await refused(api.post(path, { driver_user_id: "user_nobody" }, manager))
      expect(data.code).toBe("round.driver_unknown")
    })

    it("may be put in order by the driver it is for, who cannot give it away", async () => {
      await api.post(path, { driver_user_id: await driverId() }, manager)
      await api.post(path, { stop_ids: ids([1, 0, 2]) }, driver)
      expect((await read()).stops[0].id).toBe(round.stops[1]?.id)
      const { status } = await refused(api.post(path, { driver_user_id: null }, driver))
      expect(status).toBe(403)
    })

    it("of another driver does not exist for this one, and for a merchant none does", async () => {
      const another = (await api.get("/admin/users/me", manager)).data.user.id
      await api.post(path, { driver_user_id: another }, manager)
      const { status } = await refused(api.post(path, { stop_ids: ids([1, 0, 2]) }, driver))
      expect(status).toBe(404)
      const baker = await merchant(api, SHOPS.baker)
      expect((await refused(api.post(path, { stop_ids: ids([1, 0, 2]) }, baker))).status).toBe(403)
    })

    it("stays as it was driven once it is over", async () => {
      await api.post(`${path}/depart`, {}, driver)
      const service = getContainer().resolve<LocalDeliveryModuleService>("local_delivery")
      await service.updateDeliveryRounds({ id: round.id, status: "done" })
      const { data } = await refused(api.post(path, { stop_ids: ids([1, 0, 2]) }, manager))
      expect(data.code).toBe("round.over")
    })
  },
})
