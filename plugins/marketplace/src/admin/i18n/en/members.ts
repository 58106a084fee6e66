import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { members as french } from "../fr/members"

/** People who are let in. */
export const members: SameKeys<typeof french> = {
  people: "The team of the association",
  add: "Add somebody",
  added: "{{name}} can log in.",
  name: "First and last name",
  email: "E-mail",
  password: "First password",
  password_hint: "{{least}} characters or more. Say it in person.",
  role: "Role",
  save: "Let in",
  remove: "Remove access",
  remove_title: "Remove the access of {{name}}?",
  remove_hint: "This person will see and do nothing here any more. You can let them in again.",
  removed: "{{name}} has no access any more.",
  roles: { manager: "management", treasurer: "treasury", storage: "storage place", driver: "delivery" },
} as const
