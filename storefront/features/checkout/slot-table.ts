import type { Slot, SlotOffer } from "@/lib/types"

/** Windows of a few days as a table: a column a day, a row a window of time. */
export type SlotTable = {
  dates: string[]
  rows: { start: string; end: string; cells: (Slot | null)[] }[]
}

const DAYS_A_TABLE = 4

/** The days that have windows, a few to a table, so that a phone shows a table whole. */
export function slotTables(slots: Slot[], daysATable = DAYS_A_TABLE): SlotTable[] {
  const dates = [...new Set(slots.map(({ date }) => date))].sort()
  const tables: SlotTable[] = []
  for (let i = 0; i < dates.length; i += daysATable) {
    const days = dates.slice(i, i + daysATable)
    const here = slots.filter(({ date }) => days.includes(date))
    const windows = [...new Set(here.map(({ start, end }) => `${start}|${end}`))].sort()
    tables.push({
      dates: days,
      rows: windows.map((window) => {
        const [start = "", end = ""] = window.split("|")
        const cells = days.map(
          (date) => here.find((s) => s.date === date && s.start === start && s.end === end) ?? null,
        )
        return { start, end, cells }
      }),
    })
  }
  return tables
}

/** The window that is chosen when nobody has: the one held, else the next that is free. */
export function chosenSlot({ slots, held_slot_id }: SlotOffer, wanted?: string): Slot | null {
  const free = slots.filter(({ available }) => available)
  const named = (id: string | null | undefined) => free.find((slot) => slot.id === id)
  return named(wanted) ?? named(held_slot_id) ?? free[0] ?? null
}
