import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { members as french } from "../fr/members"

/** People who are let in. */
export const members: SameKeys<typeof french> = {
  people: "Die Mannschaft des Vereins",
  add: "Jemanden hinzufügen",
  added: "{{name}} kann sich anmelden.",
  name: "Vor- und Nachname",
  email: "E-Mail",
  password: "Erstes Passwort",
  password_hint: "Mindestens {{least}} Zeichen. Sagen Sie es persönlich.",
  role: "Aufgabe",
  save: "Zugang geben",
  remove: "Zugang entziehen",
  remove_title: "{{name}} den Zugang entziehen?",
  remove_hint: "Diese Person sieht und tut hier nichts mehr. Sie können sie wieder hereinlassen.",
  removed: "{{name}} hat keinen Zugang mehr.",
  roles: { manager: "Leitung", treasurer: "Kasse", storage: "Lager", driver: "Lieferung" },
}
