/** A place on the earth. */
export type Spot = { latitude: number; longitude: number }

const METRES_PER_DEGREE = 111_320
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres east and south of a middle: flat enough for a town. */
export function offset(middle: Spot, spot: Spot): { x: number; y: number } {
  return {
    x: (spot.longitude - middle.longitude) * METRES_PER_DEGREE * Math.cos(radians(middle.latitude)),
    y: (middle.latitude - spot.latitude) * METRES_PER_DEGREE,
  }
}

/** Metres between two places of a town. */
export function metresBetween(a: Spot, b: Spot): number {
  const { x, y } = offset(a, b)
  return Math.hypot(x, y)
}

const RADII = [150, 250, 400, 600, 900, 1400, 2500, 5000] as const

/** The circle of a map: the smallest round number of metres that holds what must be seen. */
export const radiusFor = (farthestMetres: number): number =>
  RADII.find((radius) => radius >= farthestMetres * 1.12) ?? RADII[RADII.length - 1] ?? 5000

/** A name on a map, and whether it stands left of its dot. */
export type Placed = { x: number; y: number; isLeft: boolean; labelY: number }

/** A line of the map that is not free. */
export type Taken = { left: number; right: number; y: number }

const LINE = 24
const GAP = 16
const WIDTH_OF_LETTER = 8.4
const STEPS = [0, 0.5, -0.5, 1, -1, 1.5, -1.5]

/**
 * Sets names beside their dots so that none covers another, nor what stands there already: outwards where that stays on
 * the map, else inwards, pushed up or down by at most a line and a half. One that finds no room is left out (null): the
 * list beside the map has it.
 */
export function placeNames(
  dots: { x: number; y: number; name: string }[],
  size: number,
  occupied: readonly Taken[] = [],
): (Placed | null)[] {
  const taken = [...occupied]
  const order = dots.map((dot, i) => ({ ...dot, i })).sort((a, b) => a.y - b.y)
  const placed: (Placed | null)[] = dots.map(() => null)
  for (const { x, y, name, i } of order) {
    const width = name.length * WIDTH_OF_LETTER
    const places = [x < size / 2, x >= size / 2].flatMap((isLeft) =>
      STEPS.map((step) => ({ isLeft, left: isLeft ? x - GAP - width : x + GAP, labelY: y + step * LINE })),
    )
    const free = places.find(
      ({ left, labelY }) =>
        left >= 0 &&
        left + width <= size &&
        taken.every(
          (other) => Math.abs(other.y - labelY) >= LINE || other.right < left || other.left > left + width,
        ),
    )
    if (!free) continue
    taken.push({ left: free.left, right: free.left + width, y: free.labelY })
    placed[i] = { x, y, isLeft: free.isLeft, labelY: free.labelY }
  }
  return placed
}
