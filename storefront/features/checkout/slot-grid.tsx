import type { Speech } from "@/lib/speech"
import type { Slot, SlotOffer } from "@/lib/types"
import { Choice } from "./fields"
import { chosenSlot, slotTables, type SlotTable } from "./slot-table"
import { Notice } from "@/ui/notice"
import { Disclosure } from "@/ui/disclosure"
import { DoorState } from "@/ui/door-state"

const FEW = 3

type Of = { speech: Speech; name: string; chosen: Slot | null }

/** How full a window is that can be had. */
const stateOf = ({ t }: Speech, { places_left }: Slot): string =>
  places_left <= FEW ? t("checkout.only_left", { count: places_left }) : t("checkout.free")

/** What the delivery costs in it; while the address does not decide that, what the window costs on top. */
function feeOf({ t, euros }: Speech, { fee, total_fee_cents }: Slot): string | null {
  if (total_fee_cents !== null) return euros(total_fee_cents)
  return fee > 0 ? t("checkout.plus_fee", { fee: euros(Math.round(fee * 100)) }) : null
}

function Cell({ speech, name, chosen, slot }: Of & { slot: Slot | null }) {
  const { said, longDay, hour } = speech
  const fee = slot && feeOf(speech, slot)
  if (!slot) return <td aria-hidden="true" />
  if (!slot.available) {
    const why = said("slots", slot.reason)
    return (
      <td data-testid="slot-option" data-slot-id={slot.id} data-available="false">
        <span className="non" title={slot.because_of?.name}>
          {why}
          {slot.because_of && <span className="sr"> ({slot.because_of.name})</span>}
        </span>
      </td>
    )
  }
  return (
    <td data-testid="slot-option" data-slot-id={slot.id} data-available="true">
      <Choice
        name={name}
        value={slot.id}
        isChosen={slot.id === chosen?.id}
        className={slot.places_left <= FEW ? "libre vite" : "libre"}
      >
        <span className="sr">
          {longDay(slot.date)}, {hour(slot.start)} – {hour(slot.end)},{" "}
        </span>
        {fee && <span className="frais">{fee} </span>}
        <span className="etat">{stateOf(speech, slot)}</span>
        <span className="pris" aria-hidden="true">
          {speech.t("checkout.chosen")}
        </span>
      </Choice>
    </td>
  )
}

function Table({ table, ...of }: Of & { table: SlotTable }) {
  const { t, hour, dayParts } = of.speech
  return (
    <table className="cr">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t("checkout.window")}</span>
          </th>
          {table.dates.map((date) => {
            const { weekday, day } = dayParts(date)
            return (
              <th key={date} scope="col">
                <b>{day}</b> {weekday}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ start, end, cells }) => (
          <tr key={start + end}>
            <th scope="row">
              {hour(start)} – {hour(end)}
            </th>
            {cells.map((slot, i) => (
              <Cell key={table.dates[i]} {...of} slot={slot} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The windows of the next days, a column a day; the next free one is chosen already, and what cannot be had says why. */
export function SlotGrid({ speech, name, offer }: { speech: Speech; name: string; offer: SlotOffer }) {
  const { t, soon } = speech
  const chosen = chosenSlot(offer)
  const [first, ...later] = slotTables(offer.slots)
  const because = offer.earliest_because
  const isLater = later.some(({ rows }) => rows.some(({ cells }) => cells.some((c) => c?.id === chosen?.id)))
  if (!chosen || !first)
    return (
      <Notice kind="bad" isStill title={t("checkout.no_slot")}>
        <span>{t("checkout.no_slot_text")}</span>
      </Notice>
    )
  const of = { speech, name, chosen }
  return (
    <div role="radiogroup" aria-label={t("checkout.when")}>
      <Table {...of} table={first} />
      {later.length > 0 && (
        <Disclosure isOpen={isLater} summary={t("checkout.later")}>
          {later.map((table) => (
            <Table key={table.dates[0]} {...of} table={table} />
          ))}
        </Disclosure>
      )}
      {because && (
        <p className="pt p2">
          {because.reason === "shop_closed"
            ? t("checkout.shop_closed_then", { shop: because.shop.name })
            : t("checkout.shop_needs", { shop: because.shop.name, hours: because.lead_time_hours })}
        </p>
      )}
      {offer.held_until && (
        <DoorState isOpen isSmall>
          {t("checkout.held", { until: soon(offer.held_until, new Date()).time })}
        </DoorState>
      )}
    </div>
  )
}
