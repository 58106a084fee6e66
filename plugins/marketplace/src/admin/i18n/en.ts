import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { fr } from "./fr"
import { association } from "./en/association"
import { campaigns } from "./en/campaigns"
import { errors } from "./en/errors"
import { hours } from "./en/hours"
import { members } from "./en/members"
import { orders } from "./en/orders"
import { core, shell } from "./en/shell"
import { shop } from "./en/shop"
import { shop_form } from "./en/shop-form"

/** In English. */
export const en: SameKeys<typeof fr> = {
  marketplace: { ...shell, orders, ...shop, hours, members, association, campaigns, shop_form, errors },
  translation: core,
}
