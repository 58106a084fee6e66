/** Opening hours in words. */
export const hours = {
  days: {
    Mo: "lundi",
    Tu: "mardi",
    We: "mercredi",
    Th: "jeudi",
    Fr: "vendredi",
    Sa: "samedi",
    Su: "dimanche",
  },
  holidays: "Fermé les jours fériés",
  closed: "fermé",
  unreadable: "Exemple : 8h-12h30, 15h-19h. Laissez vide si c’est fermé.",
  open_until: "Ouvert jusqu’à {{time}}",
  opens_today: "Ouvre à {{time}}",
  opens_tomorrow: "Ouvre demain à {{time}}",
  opens_on: "Ouvre {{day}} à {{time}}",
} as const
