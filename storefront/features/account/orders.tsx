import type { OrderRow } from "@/lib/medusa/account"
import type { Speech } from "@/lib/speech"
import { AccountForm } from "./account-form"
import { fillBasket } from "./actions"
import { TextLink } from "@/ui/text-link"

/** Orders of before: how each stands, and the same again. */
export function Orders({ speech, orders }: { speech: Speech; orders: OrderRow[] }) {
  const { t, href, euros, moment } = speech
  if (orders.length === 0) return <p className="p2">{t("account.no_orders")}</p>
  return (
    <ul className="liste-c">
      {orders.map((order) => (
        <li key={order.id}>
          <div>
            <TextLink href={href(`/commande/${order.id}/suivi`)}>
              {t("order.order", { number: order.display_id })}
            </TextLink>
            <p className="p2">
              {moment(order.created_at)} · {euros(Math.round(order.total * 100))}
            </p>
          </div>
          <AccountForm
            action={fillBasket}
            id={`again-${order.id}`}
            fields={[]}
            button={t("account.order_again")}
            kind="quiet"
          >
            <input type="hidden" name="order" value={order.id} />
          </AccountForm>
        </li>
      ))}
    </ul>
  )
}
