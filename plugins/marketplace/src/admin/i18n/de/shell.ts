import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { core as coreFr, shell as shellFr } from "../fr/shell"

/** Menu, frame and words that every page shares. */
export const shell: SameKeys<typeof shellFr> = {
  menu: {
    today: "Heute",
    orders: "Bestellungen",
    articles: "Artikel",
    imports: "Import aus Datei",
    closures: "Urlaub",
    profile: "Mein Laden",
    association: "Bestellungen des Tages",
    shops: "Läden",
    people: "Die Mannschaft",
    campaigns: "Aktionen",
  },
  common: {
    back: "Zurück",
    cancel: "Abbrechen",
    save: "Speichern",
    saved: "Gespeichert.",
    loading: "Einen Augenblick…",
    retry: "Noch einmal versuchen",
    more: "Mehr zeigen",
    less: "Eins weniger",
    plus: "Eins mehr",
    language: "Sprache",
  },
  temperature: {
    none: "Ohne Ware",
    ambient: "Zimmerwarm",
    chilled_8: "Kühl (8 °C)",
    chilled_4: "Kalt (4 °C)",
    ice_2: "Auf Eis (2 °C)",
    frozen: "Tiefgekühlt",
    flowers: "Blumen",
  },
}

/** Core texts of the dashboard that speak of Medusa. */
export const core: SameKeys<typeof coreFr> = {
  login: { title: "Guten Tag", hint: "Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein." },
  invite: { title: "Willkommen", successHint: "Ihr Zugang ist bereit.", successAction: "Eintreten" },
}
