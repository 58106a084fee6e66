const cheeses: [RegExp, string][] = [
  [/plateau|panier|assortiment/, "x-plateau"],
  [/mimolette/, "x-mimolette"],
  [/morbier/, "x-morbier"],
  [/parmigiano|parmesan|pecorino|manchego|grana|sbrinz/, "x-parmesan"],
  [/bleu|roquefort|fourme|stilton|gorgonzola/, "x-bleu"],
  [/camembert|brie|coulommiers|chaource|neufchâtel|marcellin|félicien|brillat|taurion|feuille/, "x-rond"],
  [/reblochon|soumaintrain|vacherin/, "x-reblochon"],
  [/époisses|munster|livarot|pont-l|maroilles|langres|carré|vieux|croûte lavée/, "x-orange"],
  [/bûche|sainte-maure|valen|pouligny/, "x-buche"],
  [/chèvre|crottin|selles|cabécou|rocamadour|picodon|banon|chabichou|mothais/, "x-crottin"],
  [/comté|beaufort|abondance|cantal|salers|laguiole|gruyère|cheddar|ossau/, "x-meule"],
  [/tomme|nectaire|tête de moine/, "x-tomme"],
]

/** Motifs of the set that mislead or look like signs on a telephone, and what is drawn instead. */
const redrawn: Record<string, string> = {
  fondue: "x-fondue",
  "bowl-with-spoon": "x-soupe",
  pie: "x-tourte",
}

/** The motif drawn for an article: a few of the set's are replaced by our own where they would mislead. */
export function motifOf(title: string, motif: string | null): string {
  const words = title.toLowerCase()
  if (motif === "hot-dog" && /boudin|saucis|andouill|chorizo|merguez|chipolata/.test(words)) return "x-boudin"
  if (motif === "goat" || motif === "cheese-wedge") {
    const found = cheeses.find(([pattern]) => pattern.test(words))?.[1]
    return found ?? (motif === "goat" ? "x-crottin" : motif)
  }
  if (
    motif === "bowl-with-spoon" &&
    /fromage|brousse|mascarpone|mozzarella|suisse|ricotta|faisselle|yaourt/.test(words)
  )
    return "x-frais"
  if (motif === "fondue" && /bourguignonne|chinoise|pierrade/.test(words)) return "cut-of-meat"
  if (motif === "fondue" && /raclette/.test(words)) return "cheese-wedge"
  if (motif === "fondue" && /mont d’or/.test(words)) return "x-rond"
  return (motif && redrawn[motif]) ?? motif ?? "shopping-bags"
}

/** A shop's own motif, on its plate. */
export const shopMotif = (motif: string): string =>
  motif === "hot-dog" ? "x-boudin" : motif === "goat" ? "x-crottin" : (redrawn[motif] ?? motif)

/** The file of a motif, drawn when the shop is first opened. */
export const motifFile = (name: string): string => `/motifs/${name}.webp`
