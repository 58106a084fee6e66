import { association } from "./fr/association"
import { campaigns } from "./fr/campaigns"
import { errors } from "./fr/errors"
import { hours } from "./fr/hours"
import { members } from "./fr/members"
import { orders } from "./fr/orders"
import { core, shell } from "./fr/shell"
import { shop } from "./fr/shop"
import { shop_form } from "./fr/shop-form"

/** In French. */
export const fr = {
  marketplace: { ...shell, orders, ...shop, hours, members, association, campaigns, shop_form, errors },
  translation: core,
}
