import { lineName } from "@/features/basket/line-name"
import { troubleWords } from "@/features/basket/trouble-words"
import type { Speech } from "@/lib/speech"
import type { Basket, BasketGroup, BasketLine, Slot } from "@/lib/types"
import { Price } from "@/ui/price"
import { Choice, PlaceOrder, Wrong } from "./fields"
import { TextButton } from "@/ui/text-link"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Choices } from "@/ui/choices"
import { isForAdults } from "@/ui/alcohol-notice"

/** A seller as the law wants him named. */
export type Seller = { legal_name: string; siren: string | null }

type Of = { speech: Speech; group: BasketGroup }

function Troubles({ speech, group }: Of) {
  const { t } = speech
  const { shop } = group
  if (!shop || group.troubles.length === 0) return null
  return (
    <Notice kind="bad">
      {group.troubles.map((trouble) => {
        const line = group.lines.find(({ line_id }) => line_id === trouble.line_id)
        const left = trouble.code === "stock.insufficient" ? Math.max(0, trouble.left ?? 0) : 0
        return (
          <div key={trouble.code + (trouble.line_id ?? "")}>
            <b>
              {line && `${lineName(line)} : `}
              {troubleWords(speech, trouble)}
            </b>
            {line && (
              <TextButton name="do" value={`line|${line.line_id}|${left}`}>
                {left > 0 ? t("basket.take_left", { count: left }) : t("basket.take_out")}
                <span className="sr"> : {lineName(line)}</span>
              </TextButton>
            )}
          </div>
        )
      })}
      <Button kind="quiet" name="do" value={`drop|${shop.handle}`} data-testid="take-shop-out">
        {t("checkout.without", { shop: shop.name })}
      </Button>
    </Notice>
  )
}

function Line({ speech, line }: { speech: Speech; line: BasketLine }) {
  const { t, said, euros } = speech
  const isFinal = ["perishable", "custom", "press"].includes(line.withdrawal)
  return (
    <li>
      <span>
        {line.quantity} × {lineName(line)}
        {isFinal && <small>{said("checkout.withdrawals_short", line.withdrawal)}</small>}
      </span>
      <span className="c">
        {line.sold_by === "weight"
          ? t("checkout.line_estimated", {
              estimate: euros(line.estimate_cents),
              most: euros(line.max_cents),
            })
          : euros(line.max_cents)}
      </span>
    </li>
  )
}

/** Everything once more, seller by seller, before the button that binds (Code de la consommation, L221-5 and L221-14). */
export function Recap({
  speech,
  basket,
  sellers,
}: {
  speech: Speech
  basket: Basket
  sellers: Record<string, Seller | undefined>
}) {
  const { t, euros } = speech
  return (
    <div id="vendeurs" tabIndex={-1}>
      <Wrong at="vendeurs" />
      {basket.groups.map((group) => {
        const handle = group.shop?.handle ?? ""
        const seller = sellers[handle]
        return (
          <section key={handle} className="vend" id={`vendeur-${handle}`} tabIndex={-1}>
            <h3>
              {group.shop?.name ?? t("basket.no_shop")} <span>{euros(group.estimate_cents)}</span>
            </h3>
            {seller && (
              <p className="pt p2">
                {t("checkout.sold_by", { name: seller.legal_name })}
                {seller.siren && `, ${t("article.siren", { number: seller.siren })}`}
              </p>
            )}
            <Troubles speech={speech} group={group} />
            <ul>
              {group.lines.map((line) => (
                <Line key={line.line_id} speech={speech} line={line} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** The sums, what has to be declared, how it is paid, and the button that binds. */
export function Pay({
  speech,
  basket,
  slot,
  isPickup,
}: {
  speech: Speech
  basket: Basket
  slot: Slot | null
  isPickup: boolean
}) {
  const { t, euros, longDay, hour } = speech
  const fee = slot?.total_fee_cents ?? (isPickup ? 0 : null)
  const hasWeighed = basket.max_cents > basket.estimate_cents
  const way = t(isPickup ? "checkout.pickup" : "checkout.delivery")
  return (
    <>
      <div className="tot">
        <span>{t("basket.articles")}</span>
        <b>{euros(basket.estimate_cents)}</b>
        <span>
          {way}
          {slot && (
            <small>
              {t("checkout.slot", { day: longDay(slot.date), start: hour(slot.start), end: hour(slot.end) })}
            </small>
          )}
        </span>
        <b>{fee === null ? t("checkout.fee_by_address") : euros(fee)}</b>
        <span className="aff3">{t(hasWeighed ? "checkout.total_estimated" : "checkout.total")}</span>
        <Price speech={speech} cents={basket.estimate_cents + (fee ?? 0)} isEstimate={hasWeighed} size="m" />
        {hasWeighed && (
          <>
            <span>{t("basket.at_most")}</span>
            <b>{euros(basket.max_cents + (fee ?? 0))}</b>
          </>
        )}
      </div>
      {slot?.is_book_minimum && fee !== null && (
        <p className="p2 pt" data-testid="book-minimum">
          {t("checkout.book_minimum", { fee: euros(fee) })}
        </p>
      )}
      {hasWeighed && <p className="p2 pt">{t("basket.highest")}</p>}
      <div id="paiement" tabIndex={-1}>
        <h3 className="etq">{t("checkout.payment")}</h3>
        <p className="pt">{t("checkout.payment_text")}</p>
        <Wrong at="paiement" />
      </div>
      {isForAdults([basket]) && (
        <Choices>
          <input type="hidden" name="needs_age" value="1" />
          <Choice
            type="checkbox"
            id="is_of_age"
            name="is_of_age"
            value="1"
            isChosen={basket.wishes.is_of_age}
          >
            {t("checkout.age")}
          </Choice>
          <Wrong at="is_of_age" />
        </Choices>
      )}
      <PlaceOrder
        words={{ place: t("checkout.place"), moment: t("checkout.moment"), almost: t("checkout.not_placed") }}
      />
      <p className="p2 pt">{t("checkout.who_sells")}</p>
    </>
  )
}
