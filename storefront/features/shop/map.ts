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

const LINE = 24
const WIDTH_OF_LETTER = 8.4

/**
 * Sets names beside their dots so that none covers another: each is pushed down until it is free, the northern ones
 * first. One that finds no room within two lines is left out (null): the list below the map has it.
 */
export function placeNames(
  dots: { x: number; y: number; name: string }[],
  middleX: number,
): (Placed | null)[] {
  const taken: { left: number; right: number; y: number }[] = []
  const order = dots.map((dot, i) => ({ ...dot, i })).sort((a, b) => a.y - b.y)
  const placed: (Placed | null)[] = dots.map(() => null)
  for (const { x, y, name, i } of order) {
    const isLeft = x > middleX
    const width = name.length * WIDTH_OF_LETTER
    const left = isLeft ? x - 14 - width : x + 14
    for (const step of [0, 0.5, -0.5, 1, -1, 1.5, 2]) {
      const labelY = y + step * LINE
      const isFree = taken.every(
        (other) => Math.abs(other.y - labelY) >= LINE || other.right < left || other.left > left + width,
      )
      if (!isFree) continue
      taken.push({ left, right: left + width, y: labelY })
      placed[i] = { x, y, isLeft, labelY }
      break
    }
  }
  return placed
}
