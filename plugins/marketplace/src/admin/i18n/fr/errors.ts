/** Refusals by their stable code. What is not here is said in the server's own words. */
export const errors = {
  title: "Cela n’a pas marché",
  access: {
    denied: "Cette page ne vous est pas ouverte.",
    owner_only: "Seul le patron de la boutique peut le faire.",
  },
  vendor_order: {
    not_found: "Cette commande n’existe pas dans votre boutique.",
    wrong_state: "Cette commande a changé entre-temps. Regardez où elle en est.",
  },
  line: {
    not_found: "Cette ligne n’est plus dans la commande. Rechargez la page.",
    not_weighed: "Cet article ne se pèse pas.",
  },
  vendor: {
    reason_missing: "Dites pourquoi : la boutique doit connaître le motif.",
    hours_unreadable: "Ces horaires ne se lisent pas. Exemple : Tu-Sa 08:00-12:30,15:00-19:00; PH off",
    not_found: "Cette boutique n’existe pas.",
  },
  closure: {
    ends_before_start: "Le dernier jour vient avant le premier.",
    not_found: "Ce congé n’existe plus.",
  },
  campaign: { not_found: "Cette campagne n’existe pas ou plus." },
  label: { none: "Les étiquettes arrivent dans un instant. Réessayez." },
} as const
