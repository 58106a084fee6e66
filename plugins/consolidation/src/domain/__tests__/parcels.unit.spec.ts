import fc from "fast-check"
import {
  isComplete,
  isIn,
  isPartIn,
  PARCEL_STATUSES,
  plannedParcels,
  statesBefore,
  type ParcelStatus,
} from "../parcels"

describe("the way of a parcel", () => {
  it.each<[ParcelStatus, ParcelStatus[]]>([
    ["expected", []],
    ["received", ["expected", "collected", "missing", "damaged"]],
    ["stowed", ["received"]],
    ["loaded", ["received", "stowed", "returned"]],
    ["handed_over", ["received", "stowed", "loaded", "returned"]],
    ["missing", ["expected", "collected"]],
    ["lost", ["missing", "damaged"]],
  ])("to %s begins at %p", (to, from) => expect(statesBefore(to)).toEqual(from))

  it("ends with the hand-over, or with a loss: nothing leads away from them", () => {
    for (const to of PARCEL_STATUSES) {
      expect(statesBefore(to)).not.toContain("handed_over")
      expect(statesBefore(to)).not.toContain("lost")
    }
  })

  it("never stays where it is: a second scan is told from the first", () => {
    for (const to of PARCEL_STATUSES) expect(statesBefore(to)).not.toContain(to)
  })

  it("leads from every state but a loss to the hand-over", () => {
    const reached = new Set<ParcelStatus>(["handed_over"])
    for (const _ of PARCEL_STATUSES)
      for (const to of [...reached]) statesBefore(to).forEach((from) => reached.add(from))
    expect([...reached].sort()).toEqual(PARCEL_STATUSES.filter((one) => one !== "lost").sort())
  })

  it("is in the storage place once it was received, and not when it is missing or damaged", () => {
    expect(PARCEL_STATUSES.filter(isIn)).toEqual(["received", "stowed", "loaded", "handed_over", "returned"])
  })
})

describe("a part is in", () => {
  it.each<[ParcelStatus[], boolean]>([
    [["received"], true],
    [["received", "lost"], true],
    [["lost"], false],
    [["received", "missing"], false],
    [["received", "expected", "lost"], false],
    [[], false],
  ])("with parcels %p: %s", (parcels, expected) => expect(isPartIn(parcels)).toBe(expected))
})

describe("the parcels of a part", () => {
  it("are numbered through over all temperatures", () => {
    const plan = [
      { temperature: "ambient", count: 2 },
      { temperature: "chilled_4", count: 1 },
    ]
    expect(plannedParcels(plan)).toEqual([
      { temperature: "ambient", sequence: 1, of: 3 },
      { temperature: "ambient", sequence: 2, of: 3 },
      { temperature: "chilled_4", sequence: 3, of: 3 },
    ])
    expect(plannedParcels([])).toEqual([])
  })

  it("are as many as planned of each temperature, each number once", () => {
    const plans = fc.array(
      fc.record({ temperature: fc.constantFrom("ambient", "frozen"), count: fc.integer({ min: 0, max: 9 }) }),
    )
    fc.assert(
      fc.property(plans, (plan) => {
        const parcels = plannedParcels(plan)
        expect(parcels.map(({ sequence }) => sequence)).toEqual(parcels.map((_, i) => i + 1))
        expect(parcels.every(({ of }) => of === parcels.length)).toBe(true)
        const wanted = plan
          .filter((p) => p.temperature === "frozen")
          .reduce((sum, { count }) => sum + count, 0)
        expect(parcels.filter((p) => p.temperature === "frozen")).toHaveLength(wanted)
      }),
    )
  })
})

describe("an order is complete", () => {
  it.each([
    [["received"], true],
    [["received", "refused", "canceled"], true],
    [["received", "ready"], false],
    [["received", "collected"], false],
    [["refused", "canceled"], false],
    [[], false],
  ])("with parts %p: %s", (parts, expected) => expect(isComplete(parts)).toBe(expected))
})
