/** People who are let in. */
export const members = {
  people: "L’équipe de l’association",
  add: "Ajouter quelqu’un",
  added: "{{name}} peut se connecter.",
  name: "Prénom et nom",
  email: "E-mail",
  password: "Premier mot de passe",
  password_hint: "{{least}} caractères au moins. Dites-le de vive voix.",
  role: "Rôle",
  save: "Donner l’accès",
  remove: "Retirer l’accès",
  remove_title: "Retirer l’accès à {{name}} ?",
  remove_hint: "Cette personne ne pourra plus rien voir ni faire ici. Vous pourrez la faire revenir.",
  removed: "{{name}} n’a plus accès.",
  roles: { manager: "gestion", treasurer: "trésorerie", storage: "dépôt", driver: "livraison" },
} as const
