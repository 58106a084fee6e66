import { stem, words } from "./normalise"

/** What shoppers say for a word that stands on a label, a shelf or a shop's sign. By the stem of that word. */
const spoken = new Map(
  Object.entries({
    ab: "bio biologique",
    roman: "roman historique",
    policier: "roman thriller",
    imaginair: "roman science-fiction sf fantastique fantasy",
    coiffur: "coiffeur",
    barbier: "coiffeur",
    boucheri: "boucher",
    boulangeri: "boulanger",
    charcuteri: "charcutier",
    fromageri: "fromager",
    poissonneri: "poissonnier",
    patisseri: "pâtissier",
    chocolateri: "chocolatier",
    librairi: "libraire",
    cav: "caviste",
    bruleri: "torréfacteur",
    mielleri: "apiculteur",
  }),
)

/** What else a name is called by; empty when nothing is known. */
export const spokenFor = (name: string): string =>
  words(name)
    .flatMap((word) => spoken.get(stem(word)) ?? [])
    .join(" ")
