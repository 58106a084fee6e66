import type { Speech } from "@/lib/speech"
import type { Slot, SlotOffer } from "@/lib/types"

function Window({ speech, slot, isChosen }: { speech: Speech; slot: Slot; isChosen: boolean }) {
  const { t, said, euros, hour } = speech
  const state = slot.available
    ? slot.fee > 0
      ? t("checkout.plus_fee", { fee: euros(Math.round(slot.fee * 100)) })
      : slot.places_left <= 3
        ? t("checkout.only_left", { count: slot.places_left })
        : ""
    : said("slots", slot.reason)
  return (
    <label
      className={slot.available ? "" : "non"}
      data-testid="slot-option"
      data-slot-id={slot.id}
      data-available={slot.available}
    >
      <input
        type="radio"
        name="slot_id"
        value={slot.id}
        disabled={!slot.available}
        defaultChecked={isChosen}
      />
      {hour(slot.start)} – {hour(slot.end)}
      <em>{state}</em>
    </label>
  )
}

/** The windows of the next days by day, and why the earliest is not earlier. The first free one is chosen already. */
export function SlotGrid({ speech, offer }: { speech: Speech; offer: SlotOffer }) {
  const { t, longDay } = speech
  const days = [...new Set(offer.slots.map(({ date }) => date))]
  const chosen = offer.held_slot_id ?? offer.slots.find(({ available }) => available)?.id
  const because = offer.earliest_because
  if (!chosen)
    return (
      <p className="avis non">
        <b>{t("checkout.no_slot")}</b> {t("checkout.no_slot_text")}
      </p>
    )
  return (
    <>
      {because && (
        <p className="avis inf">
          <b>{t("checkout.why_not_earlier")}</b>
          <span>
            {because.reason === "shop_closed"
              ? t("checkout.shop_closed_then", { shop: because.shop.name })
              : t("checkout.shop_needs", { shop: because.shop.name, hours: because.lead_time_hours })}
          </span>
        </p>
      )}
      <div className="jours">
        {days.map((date) => (
          <fieldset key={date} className="choix">
            <legend className="sr">{longDay(date)}</legend>
            <h3 aria-hidden="true">{longDay(date)}</h3>
            {offer.slots
              .filter((slot) => slot.date === date)
              .map((slot) => (
                <Window key={slot.id} speech={speech} slot={slot} isChosen={slot.id === chosen} />
              ))}
          </fieldset>
        ))}
      </div>
    </>
  )
}
