import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { errors as english } from "../en/errors"

/** Every refusal by its stable code: the server speaks French. */
export const errors: SameKeys<typeof english> = {
  title: "Das hat nicht geklappt",
  access: {
    denied: "Zu dieser Seite haben Sie keinen Zugang.",
    owner_only: "Das darf nur, wem der Laden gehört.",
  },
  vendor_order: {
    not_found: "Diese Bestellung gibt es in Ihrem Laden nicht.",
    wrong_state: "Diese Bestellung hat sich inzwischen geändert. Sehen Sie nach, wie es um sie steht.",
  },
  line: {
    not_found: "Diese Zeile ist nicht mehr in der Bestellung. Laden Sie die Seite neu.",
    not_weighed: "Dieser Artikel wird nicht gewogen.",
    named_twice: "Dieselbe Zeile kommt zweimal vor: Antworten Sie einmal je Artikel.",
    quantity_out_of_range: "Von diesem Artikel sind weniger zu richten. Berichtigen Sie die Zahl.",
    weighed_whole: "Was gewogen wurde, geht nur ganz verloren: Sein Gewicht war das der ganzen Zeile.",
    weight_missing: "Wiegen Sie zuerst, was nach Gewicht verkauft wird.",
    weight_out_of_range:
      "Dieses Gewicht ist weit von der Bestellung entfernt. Prüfen Sie die Waage und den Artikel.",
  },
  vendor: {
    reason_missing: "Sagen Sie, warum: Der Laden muss den Grund kennen.",
    hours_unreadable:
      "Diese Öffnungszeiten sind nicht lesbar. Beispiel: Tu-Sa 08:00-12:30,15:00-19:00; PH off",
    not_found: "Diesen Laden gibt es nicht.",
    code_taken: "Ein anderer Laden hat diesen Code: Wählen Sie einen anderen.",
    handle_taken: "Ein anderer Laden hat diese Adresse schon: Wählen Sie einen anderen Namen.",
  },
  closure: {
    ends_before_start: "Der letzte Tag liegt vor dem ersten.",
    not_found: "Diesen Urlaub gibt es nicht mehr.",
  },
  article: {
    not_found: "Diesen Artikel gibt es in Ihrem Laden nicht.",
    name_taken:
      "Sie haben schon einen Artikel dieses Namens. Ändern Sie ihn in der Liste, oder wählen Sie einen anderen Namen.",
  },
  import: {
    not_found: "Diesen Import gibt es in Ihrem Laden nicht.",
    running: "Ein Import läuft noch. Warten Sie, bis er fertig ist, und versuchen Sie es noch einmal.",
  },
  member: {
    oneself: "Den eigenen Zugang entzieht man sich nicht: Bitten Sie jemand anderen.",
    last_manager: "Das ist die letzte Person in der Leitung: Benennen Sie zuerst eine andere.",
    not_found: "Diese Person hat hier keinen Zugang.",
    elsewhere: "Diese Person gehört schon zu einem Laden oder zum Verein.",
    login_exists: "Diese Adresse hat schon einen Zugang.",
  },
  order: {
    not_found: "Diese Bestellung gibt es nicht.",
    awaits_settlement:
      "Diese Bestellung wird abgebucht, wenn alle ihre Teile da sind. Buchen Sie nichts von Hand ab.",
  },
  shop: { not_found: "Diesen Laden gibt es nicht, oder er verkauft zurzeit nichts." },
  request: { invalid: "Der Server konnte das nicht lesen. Prüfen Sie Ihre Eingaben." },
  row: {
    price: "Dieser Preis geht nicht: Schreiben Sie eine Zahl wie 12,50, höchstens 10.000.",
    category: "Diese Abteilung gibt es nicht: Wählen Sie eine aus der Liste.",
    weight: "Das Gewicht einer Portion fehlt.",
    number: "Das ist keine ganze Zahl.",
    taken: "Diesen Namen oder diese Artikelnummer gibt es schon: Wählen Sie etwas anderes.",
    handle: "Geben Sie einen Namen mit Buchstaben oder Ziffern an.",
    too_long: "Dieser Text ist zu lang.",
    vat: "Diesen Mehrwertsteuersatz gibt es nicht.",
  },
  label: { none: "Die Etiketten kommen gleich. Versuchen Sie es noch einmal." },
  campaign: {
    not_found: "Diese Aktion gibt es nicht.",
    handle_taken: "Eine andere Aktion hat diese Adresse schon.",
  },
  period: { reversed: "Der Zeitraum endet, bevor er beginnt: Prüfen Sie die Tage." },
}
