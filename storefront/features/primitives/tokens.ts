/** The colours of `app/tokens.css` by what they are for; a test sees to it that none is missing. */
export const COLOURS = [
  [
    "porcelaine",
    "biscuit",
    "creux",
    "encre",
    "encre-2",
    "cobalt",
    "cobalt-fonce",
    "sur-cobalt",
    "titre",
    "lien",
  ],
  ["filet", "filet-2", "bord", "fantome", "or", "or-texte", "focus"],
  ["tuile", "tuile-fond", "dome", "dome-fond", "miel", "miel-fond", "chataigne"],
  ["plaque", "plaque-texte", "plaque-bord", "nappe", "sur-nappe", "sur-nappe-2"],
  ["g-lait", "g-ciel", "g-eau", "g-tilleul", "g-miel", "g-brique", "g-rose", "g-lin", "g-cobalt", "g-saison"],
  [
    "assiette",
    "assiette-creux",
    "assiette-bord",
    "rim",
    "ombre",
    "bois",
    "bois-2",
    "torchon",
    "papier",
    "papier-encre",
  ],
] as const

/** The steps of the type, the poster's and the text's. */
export const SIZES = {
  affiche: ["t-geant", "t-1", "t-2", "t-3", "t-prix"],
  texte: ["t-4", "t-5", "t-6"],
} as const

/** The steps of the space. */
export const STEPS = ["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9"] as const
