import account from "./account.json"
import article from "./article.json"
import basket from "./basket.json"
import campaign from "./campaign.json"
import checkout from "./checkout.json"
import codes from "./codes.json"
import failure from "./failure.json"
import frame from "./frame.json"
import home from "./home.json"
import legal from "./legal.json"
import list from "./list.json"
import offline from "./offline.json"
import order from "./order.json"
import primitives from "./primitives.json"
import ranking from "./ranking.json"
import shop from "./shop.json"
import suggest from "./suggest.json"

export default {
  ...frame,
  ...codes,
  failure,
  account,
  home,
  legal,
  list,
  article,
  shop,
  basket,
  campaign,
  checkout,
  offline,
  order,
  primitives,
  ranking,
  suggest,
}
