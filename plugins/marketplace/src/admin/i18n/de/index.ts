import type { SameKeys } from "@pignon/kit/admin/same-keys"
import type { fr } from "../fr"
import { association } from "./association"
import { campaigns } from "./campaigns"
import { errors } from "./errors"
import { hours } from "./hours"
import { members } from "./members"
import { orders } from "./orders"
import { core, shell } from "./shell"
import { shop } from "./shop"
import { shop_form } from "./shop-form"

/** In German. */
export const de: SameKeys<typeof fr> = {
  marketplace: { ...shell, orders, ...shop, hours, members, association, campaigns, shop_form, errors },
  translation: core,
}
