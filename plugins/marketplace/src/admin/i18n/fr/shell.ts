/** Menu, frame and words that every page shares. */
export const shell = {
  menu: {
    today: "Aujourd’hui",
    orders: "Commandes",
    articles: "Articles",
    imports: "Import de fichier",
    closures: "Congés",
    profile: "Ma boutique",
    association: "Commandes du jour",
    shops: "Boutiques",
    people: "L’équipe",
    campaigns: "Campagnes",
  },
  common: {
    back: "Retour",
    cancel: "Annuler",
    save: "Enregistrer",
    saved: "C’est enregistré.",
    loading: "Un instant…",
    retry: "Réessayer",
    more: "Voir la suite",
    less: "Un de moins",
    plus: "Un de plus",
    language: "Langue",
  },
  temperature: {
    none: "Sans marchandise",
    ambient: "Ambiant",
    chilled_8: "Frais (8 °C)",
    chilled_4: "Froid (4 °C)",
    ice_2: "Sur glace (2 °C)",
    frozen: "Surgelé",
    flowers: "Fleurs",
  },
} as const

/** Core texts of the dashboard that speak of Medusa. */
export const core = {
  login: { title: "Bonjour", hint: "Entrez votre adresse e-mail et votre mot de passe." },
  invite: {
    title: "Bienvenue",
    successHint: "Votre accès est prêt.",
    successAction: "Entrer",
  },
} as const
