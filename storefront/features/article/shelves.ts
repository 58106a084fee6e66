import type { Facets } from "@/lib/discovery-types"

type Shelf = { value: string; name: string; count: number; isBelow: boolean }

/**
 * The aisles of a list as a tree of two storeys: an aisle counts what its shelves hold; shelves are shown below the
 * aisles that are chosen, or that hold a chosen shelf, or when there is only one aisle.
 */
export function shelvesOf(categories: Facets["category"], chosen: readonly string[]): Shelf[] {
  const aisles = new Map<string, { name: string; own: number; shelves: Shelf[] }>()
  const aisle = (handle: string, name: string) => {
    const known = aisles.get(handle) ?? { name, own: 0, shelves: [] }
    aisles.set(handle, known)
    return known
  }
  for (const { handle, name, parent_handle, parent_name, count } of categories) {
    if (parent_handle)
      aisle(parent_handle, parent_name ?? parent_handle).shelves.push({
        value: handle,
        name,
        count,
        isBelow: true,
      })
    else aisle(handle, name).own += count
  }
  return [...aisles]
    .map(([value, { name, own, shelves }]) => ({
      value,
      name,
      count: own + shelves.reduce((sum, shelf) => sum + shelf.count, 0),
      shelves,
    }))
    .sort((a, b) => b.count - a.count)
    .flatMap(({ shelves, ...one }) => {
      const isOpen =
        aisles.size === 1 ||
        chosen.includes(one.value) ||
        shelves.some((shelf) => chosen.includes(shelf.value))
      return [{ ...one, isBelow: false }, ...(isOpen ? shelves : [])]
    })
}
