import { Mark } from "@/features/picture/picture"
import type { Speech } from "@/lib/speech"
import type { Progress } from "@/lib/types"

type Part = Progress["parts"][number]
const steps = ["awaiting_vendor", "preparing", "ready", "received"] as const
const names = ["received", "prepared", "ready", "stored"] as const

function stepOf(status: string): number {
  if (status === "accepted" || status === "partly_accepted") return 1
  if (status === "collected") return 2
  return Math.max(0, steps.indexOf(status as (typeof steps)[number]))
}

const isOut = (part: Part) => part.status === "refused" || part.status === "canceled"

function Lines({ speech, part }: { speech: Speech; part: Part }) {
  const { t, euros, weight } = speech
  return part.lines.map((line) => {
    const isGone = line.accepted_quantity === 0
    const price =
      line.final_cents !== null
        ? euros(line.final_cents)
        : line.sold_by === "weight"
          ? t("order.about", { amount: euros(line.estimate_cents) })
          : euros(line.max_cents)
    return (
      <p key={line.id} className="pt">
        <span style={{ textDecoration: isGone ? "line-through" : undefined }}>
          {line.accepted_quantity || line.quantity} × {line.title}
        </span>
        {line.weighed_grams !== null && `, ${t("order.weighed", { weight: weight(line.weighed_grams) })}`}
        {` · ${isGone ? t("order.nothing_to_pay") : price}`}
        {line.refuse_reason && `, ${line.refuse_reason.toLowerCase()}`}
      </p>
    )
  })
}

const isHandedOver = (stage: string) => stage === "delivered" || stage === "picked_up"

function PartView({ speech, part, stage }: { speech: Speech; part: Part; stage: string }) {
  const { t, said } = speech
  const at = stepOf(part.status)
  return (
    <li data-testid="progress-part" data-shop={part.shop.handle} data-status={part.status}>
      <div>
        <b className="aff3">{part.shop.name}</b>
        <p className="p2">
          {isHandedOver(stage) && !isOut(part) ? said("stages", stage) : said("parts", part.status)}
        </p>
      </div>
      <ol className="suite">
        {names.map((name, i) => (
          <li
            key={name}
            className={
              isOut(part)
                ? i === 0
                  ? "souci"
                  : ""
                : i < at || part.status === "received"
                  ? "fait"
                  : i === at
                    ? "ici"
                    : ""
            }
          >
            {t(`order.steps.${name}`)}
          </li>
        ))}
      </ol>
      <div>
        <Lines speech={speech} part={part} />
      </div>
    </li>
  )
}

/** How an order stands, shop by shop: a ready shop is a full plate, an open one an empty place. */
export function ProgressView({ speech, progress }: { speech: Speech; progress: Progress }) {
  const { t, said, euros, hour, longDay } = speech
  const { slot, parts } = progress
  const laid = parts.filter((part) => ["ready", "collected", "received"].includes(part.status)).length
  const due = progress.total_final_cents
  return (
    <>
      <section className="table-mise">
        <div className="large">
          <p>
            <b data-testid="order-display-id" data-number={progress.display_id}>
              {t("order.order", { number: progress.display_id })}
            </b>
          </p>
          <h1 className="aff" data-testid="progress-stage" data-stage={progress.stage}>
            {said("stages", progress.stage)}
          </h1>
          <p className="p2">
            {slot &&
              t(progress.mode === "pickup" ? "order.when_pickup" : "order.when_delivery", {
                day: longDay(slot.date),
                start: hour(slot.start),
                end: hour(slot.end),
              })}{" "}
            {t("order.laid", { laid, all: parts.length })}
          </p>
          <ul className="assiettes">
            {parts.map((part) => (
              <li key={part.shop.handle} className={laid ? "" : "vide"}>
                <Mark
                  code={part.shop.code}
                  motif={part.lines[0]?.image_motif}
                  isEmpty={!["ready", "collected", "received"].includes(part.status)}
                />
                <b>{part.shop.name}</b>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <div className="large zone">
        <ol className="etapes">
          {parts.map((part) => (
            <PartView key={part.shop.handle} speech={speech} part={part} stage={progress.stage} />
          ))}
        </ol>
        <dl className="det" style={{ marginTop: 32 }}>
          <div>
            <dt>{t("order.delivery")}</dt>
            <dd>{euros(progress.delivery_fee_cents)}</dd>
          </div>
          <div>
            <dt>{t(due === null ? "order.total_most" : "order.total")}</dt>
            <dd>
              <b data-testid="order-total">{euros(due ?? progress.total_max_cents)}</b>
            </dd>
          </div>
          {progress.payment.captured_cents > 0 && (
            <div>
              <dt>{t("order.captured")}</dt>
              <dd>{euros(progress.payment.captured_cents)}</dd>
            </div>
          )}
        </dl>
      </div>
    </>
  )
}
