import type { Shape } from "./outline"
import type { RimName } from "./rims"

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

const piece = (support: Support, rim: RimName, compositions: string, grounds: string): Piece => ({
  support,
  rim,
  compositions: compositions.split(" ") as Composition[],
  grounds: grounds.split(" ") as [Ground, Ground, Ground],
})

/** The forty pieces of the service, in the order of the shops' numbers; a town with more shops begins again. */
export const PIECES: readonly Piece[] = [
  piece("ovale", "filet", "bord solo gros", "lin brique lait"),
  piece("rond", "damier", "gros solo bord", "brique miel lin"),
  piece("octo", "tirets", "solo bord duo", "lin lait miel"),
  piece("long", "guirlande", "bord duo solo", "miel lin brique"),
  piece("ovale", "chevron", "solo bord gros", "brique lait miel"),
  piece("rond", "double", "solo bord gros", "tilleul lait miel"),
  piece("lobe", "feston", "bord solo gros", "lin ciel miel"),
  piece("coussin", "perles", "solo gros bord", "lait tilleul miel"),
  piece("long", "vague", "diag bord solo", "eau ciel lait"),
  piece("ovale", "perles", "bord diag solo", "ciel eau lin"),
  piece("planche", "filet", "planche etal planche2 rang", "lin miel ciel"),
  piece("torchon", "chevron", "torchon etal torchon2 rang", "lin ciel miel"),
  piece("planche", "chevron", "planche2 planche etal rang", "miel lin tilleul"),
  piece("lobe", "double", "solo bord gros", "rose lait ciel"),
  piece("carre", "double", "rang solo gros", "lin rose miel"),
  piece("rond", "chevron", "gros solo bord", "ciel tilleul lait"),
  piece("lobe", "feuilles", "bord solo gros duo", "ciel lin tilleul"),
  piece("carreau", "damier", "etal rang gros", "tilleul miel lait"),
  piece("carreau", "feston", "rang etal gros", "miel tilleul brique"),
  piece("carreau", "feuilles", "etal gros rang", "lin tilleul ciel"),
  piece("octo", "guirlande", "solo duo bord", "lin ciel brique"),
  piece("carreau", "perles", "rang solo etal", "lin tilleul lait"),
  piece("rond", "tirets", "solo bord duo", "lin miel lait"),
  piece("coussin", "vague", "solo duo bord", "eau tilleul lait"),
  piece("octo", "perles", "solo bord duo", "ciel lait tilleul"),
  piece("bouteille", "filet", "bouteille", "lin rose lait"),
  piece("bouteille", "perles", "bouteille", "brique lait lin"),
  piece("rond", "vague", "solo duo bord", "miel lait tilleul"),
  piece("arche", "perles", "arche", "rose lait tilleul"),
  piece("arche", "guirlande", "arche", "tilleul rose miel"),
  piece("arche", "tirets", "arche", "lait tilleul lin"),
  piece("miroir", "filet", "solo", "ciel lait rose"),
  piece("miroir", "perles", "solo", "rose eau lait"),
  piece("miroir", "tirets", "solo", "lait lin ciel"),
  piece("livre", "filet", "livre", "lait ciel lin"),
  piece("livre", "guirlande", "livre", "ciel miel lait"),
  piece("livre", "vague", "livre", "miel rose ciel"),
  piece("rond", "guirlande", "piece", "ciel lait lin"),
  piece("carreau", "tirets", "solo rang gros", "rose miel ciel"),
  piece("coussin", "feuilles", "solo duo bord", "tilleul eau lait"),
]

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
