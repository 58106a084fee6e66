import { association as associationEn } from "./en/association"
import { campaigns as campaignsEn } from "./en/campaigns"
import { errors as errorsEn } from "./en/errors"
import { hours as hoursEn } from "./en/hours"
import { members as membersEn } from "./en/members"
import { orders as ordersEn } from "./en/orders"
import { core as coreEn, shell as shellEn } from "./en/shell"
import { shop as shopEn } from "./en/shop"
import { shop_form as shopFormEn } from "./en/shop-form"
import { association } from "./fr/association"
import { campaigns } from "./fr/campaigns"
import { errors } from "./fr/errors"
import { hours } from "./fr/hours"
import { members } from "./fr/members"
import { orders } from "./fr/orders"
import { core, shell } from "./fr/shell"
import { shop } from "./fr/shop"
import { shop_form } from "./fr/shop-form"

export default {
  fr: {
    marketplace: { ...shell, orders, ...shop, hours, members, association, campaigns, shop_form, errors },
    translation: core,
  },
  en: {
    marketplace: {
      ...shellEn,
      orders: ordersEn,
      ...shopEn,
      hours: hoursEn,
      members: membersEn,
      association: associationEn,
      campaigns: campaignsEn,
      shop_form: shopFormEn,
      errors: errorsEn,
    },
    translation: coreEn,
  },
}
