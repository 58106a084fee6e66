const fr = {
  menu: "Dépôt",
  title: "Le dépôt",
  scan: "Code du colis",
  scanHint: "Scannez l’étiquette, ou tapez le code puis Entrée.",
  received: "Colis {{code}} reçu, étagère {{shelf}}.",
  again: "Ce colis était déjà là.",
  complete: "La commande {{number}} est complète.",
  empty: "Rien en route pour le moment.",
  pack: "Emballer",
  packed: "Emballée",
  waitsPayment: "Encaissement en cours",
  missing: "Il manque des colis",
  missingParcel: "Manquant",
  status: {
    awaiting_vendor: "à répondre", accepted: "acceptée", partly_accepted: "en partie", refused: "refusée", preparing: "en préparation",
    ready: "prête", collected: "en chemin", received: "reçue", canceled: "annulée",
  },
  parcel: {
    expected: "attendu", collected: "collecté", received: "reçu", stowed: "rangé", loaded: "chargé", handed_over: "remis",
    missing: "manquant", damaged: "abîmé", returned: "revenu",
  },
}

const en: typeof fr = {
  ...fr,
  menu: "Storage place",
  title: "The storage place",
  scan: "Parcel code",
  scanHint: "Scan the label, or type the code and press Enter.",
  received: "Parcel {{code}} received, shelf {{shelf}}.",
  again: "This parcel was here already.",
  complete: "Order {{number}} is complete.",
  empty: "Nothing on its way right now.",
  pack: "Pack",
  packed: "Packed",
  waitsPayment: "Payment under way",
  missing: "Parcels are missing",
  missingParcel: "Missing",
}

export default { fr: { consolidation: fr }, en: { consolidation: en } }
