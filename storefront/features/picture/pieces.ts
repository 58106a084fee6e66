import type { Shape } from "./outline"
import type { RimName } from "./rims"
import { townService } from "@/lib/town-service"

/** What a picture stands on: a plate's shape, or the support of a trade. */
export type Support = Shape | "planche" | "torchon" | "carreau" | "bouteille" | "arche" | "livre"

/** How motif and plate are put together. */
export type Composition =
  | "solo"
  | "gros"
  | "bord"
  | "duo"
  | "rang"
  | "etal"
  | "diag"
  | "planche"
  | "planche2"
  | "torchon"
  | "torchon2"
  | "arche"
  | "bouteille"
  | "livre"
  | "piece"

/** A ground colour of the palette. */
export type Ground = "lin" | "brique" | "lait" | "miel" | "tilleul" | "ciel" | "eau" | "rose" | "cobalt"

/** One shop's piece of the service: never two alike. */
export type Piece = {
  support: Support
  rim: RimName
  compositions: Composition[]
  grounds: [Ground, Ground, Ground]
}

/** The pieces of the town's service, in the order of the shops' numbers; a town with more shops begins again. */
export const PIECES: readonly Piece[] = townService.pieces

const shapeOfSupport: Partial<Record<Support, Shape>> = {
  planche: "coussin",
  torchon: "octo",
  carreau: "carre",
  bouteille: "rond",
  arche: "lobe",
  livre: "carre",
}

/** FNV-1a with a final mix: the same word always picks the same picture. */
export function hash(text: string): number {
  let h = 2166136261
  for (const letter of text) h = Math.imul(h ^ letter.charCodeAt(0), 16777619)
  h = Math.imul(h ^ (h >>> 15), 2246822507)
  return (h ^ (h >>> 13)) >>> 0
}

/** A shop's piece, by the number in its code; any other code picks one of its own. */
export function pieceOf(code: string): Piece {
  const number = Number(/\d+/.exec(code)?.[0] ?? Number.NaN)
  const index = Number.isNaN(number) ? hash(code) : number - 1
  return PIECES[index % PIECES.length] as Piece // the list is never empty
}

/** The plate a shop is known by, whatever its pictures stand on. */
export const plateShape = ({ support }: Piece): Shape => shapeOfSupport[support] ?? (support as Shape)
