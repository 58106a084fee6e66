import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { core as coreFr, shell as shellFr } from "../fr/shell"

/** Menu, frame and words that every page shares. */
export const shell: SameKeys<typeof shellFr> = {
  menu: {
    today: "Today",
    orders: "Orders",
    articles: "Articles",
    imports: "File import",
    closures: "Holidays",
    profile: "My shop",
    association: "Orders of the day",
    shops: "Shops",
    people: "The team",
    campaigns: "Campaigns",
  },
  common: {
    back: "Back",
    cancel: "Cancel",
    save: "Save",
    saved: "Saved.",
    loading: "One moment…",
    retry: "Try again",
    more: "Show more",
    less: "One less",
    plus: "One more",
    language: "Language",
  },
  temperature: {
    none: "No goods",
    ambient: "Ambient",
    chilled_8: "Cool (8 °C)",
    chilled_4: "Chilled (4 °C)",
    ice_2: "On ice (2 °C)",
    frozen: "Frozen",
    flowers: "Flowers",
  },
}

/** Core texts of the dashboard that speak of Medusa. */
export const core: SameKeys<typeof coreFr> = {
  login: { title: "Hello", hint: "Enter your e-mail address and your password." },
  invite: { title: "Welcome", successHint: "Your access is ready.", successAction: "Enter" },
}
