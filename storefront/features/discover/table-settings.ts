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
export const SETTINGS: Setting[] = [
  { code: "S17", x: 372, y: 372, scale: 1.18, motif: "cheese-wedge", size: 238, lean: -6 },
  { code: "S01", x: 566, y: 118, scale: 0.86, turn: -20, motif: "meat-on-bone", size: 178, lean: -10 },
  { code: "S12", x: 188, y: 92, scale: 0.62, motif: "croissant", size: 150, lean: 12 },
  { code: "S18", x: 640, y: 392, scale: 0.5, motif: "chestnut", size: 120 },
  { code: "S16", x: 118, y: 300, scale: 0.46, motif: "grapes", size: 116 },
  { code: "S24", x: 644, y: 622, scale: 0.66, motif: "teapot", size: 156 },
  { code: "S08", x: 190, y: 622, scale: 0.8, turn: 8, motif: "x-tourte", size: 178 },
  { code: "S15", x: 426, y: 690, scale: 0.44, turn: 12, motif: "chocolate-bar", size: 108, lean: -10 },
  { code: "S29", x: 382, y: 60, scale: 0.36, motif: "tulip", size: 104 },
]
