import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { fr } from "./fr"
import { association } from "./de/association"
import { campaigns } from "./de/campaigns"
import { errors } from "./de/errors"
import { hours } from "./de/hours"
import { members } from "./de/members"
import { orders } from "./de/orders"
import { core, shell } from "./de/shell"
import { shop } from "./de/shop"
import { shop_form } from "./de/shop-form"

/** In German. */
export const de: SameKeys<typeof fr> = {
  marketplace: { ...shell, orders, ...shop, hours, members, association, campaigns, shop_form, errors },
  translation: core,
}
