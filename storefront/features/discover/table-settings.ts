import { townService } from "@/lib/town-service"

/** Whose plate lies where, and what is on it. */
export type Setting = {
  code: string
  x: number
  y: number
  scale: number
  turn?: number
  motif: string
  size: number
  lean?: number
}

/** The width and height of the cloth. */
export const CLOTH = { width: 760, height: 780 } as const

/** The table as it is laid. On a narrow page the cloth shows its middle. */
export const SETTINGS: readonly Setting[] = townService.table
