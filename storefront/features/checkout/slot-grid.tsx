import { euros, hour, longDay } from "@/lib/format"
import type { Slot, SlotOffer } from "@/lib/types"
import { said, words } from "@/lib/words"

function Window({ slot, isChosen }: { slot: Slot; isChosen: boolean }) {
  const state = slot.available
    ? slot.fee > 0
      ? `+ ${euros(Math.round(slot.fee * 100))}`
      : slot.places_left <= 3
        ? `plus que ${slot.places_left}`
        : ""
    : said(words.slots, slot.reason ?? "")
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
export function SlotGrid({ offer }: { offer: SlotOffer }) {
  const days = [...new Set(offer.slots.map(({ date }) => date))]
  const chosen = offer.held_slot_id ?? offer.slots.find(({ available }) => available)?.id
  const because = offer.earliest_because
  if (!chosen)
    return (
      <p className="avis non">
        <b>Aucun créneau libre.</b> Essayez l’autre mode, ou revenez demain.
      </p>
    )
  return (
    <>
      {because && (
        <p className="avis inf">
          <b>Pourquoi pas plus tôt ?</b>
          <span>
            {because.shop.name}{" "}
            {because.reason === "shop_closed"
              ? "est fermée ces jours-là."
              : `a besoin de ${because.lead_time_hours} h.`}
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
                <Window key={slot.id} slot={slot} isChosen={slot.id === chosen} />
              ))}
          </fieldset>
        ))}
      </div>
    </>
  )
}
