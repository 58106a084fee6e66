import { Mark } from "@/features/picture/picture"
import { euros, hour, longDay, weight } from "@/lib/format"
import type { Progress } from "@/lib/types"
import { said, words } from "@/lib/words"

type Part = Progress["parts"][number]
const steps = ["awaiting_vendor", "preparing", "ready", "received"] as const
const names = ["Reçue", "Préparée", "Prête", "Au dépôt"]

function stepOf(status: string): number {
  if (status === "accepted" || status === "partly_accepted") return 1
  if (status === "collected") return 2
  return Math.max(0, steps.indexOf(status as (typeof steps)[number]))
}

const isOut = (part: Part) => part.status === "refused" || part.status === "canceled"

function Lines({ part }: { part: Part }) {
  return part.lines.map((line) => {
    const isGone = line.accepted_quantity === 0
    const price =
      line.final_cents !== null
        ? euros(line.final_cents)
        : line.sold_by === "weight"
          ? `env. ${euros(line.estimate_cents)}`
          : euros(line.max_cents)
    return (
      <p key={line.id} className="pt">
        <span style={{ textDecoration: isGone ? "line-through" : undefined }}>
          {line.accepted_quantity || line.quantity} × {line.title}
        </span>
        {line.weighed_grams !== null && `, pesé ${weight(line.weighed_grams)}`}
        {isGone ? " : rien à payer" : ` · ${price}`}
        {line.refuse_reason && `, ${line.refuse_reason.toLowerCase()}`}
      </p>
    )
  })
}

const isHandedOver = (stage: string) => stage === "delivered" || stage === "picked_up"

function PartView({ part, stage }: { part: Part; stage: string }) {
  const at = stepOf(part.status)
  return (
    <li data-testid="progress-part" data-shop={part.shop.handle} data-status={part.status}>
      <div>
        <b className="aff3">{part.shop.name}</b>
        <p className="p2">
          {isHandedOver(stage) && !isOut(part) ? said(words.stages, stage) : said(words.parts, part.status)}
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
            {name}
          </li>
        ))}
      </ol>
      <div>
        <Lines part={part} />
      </div>
    </li>
  )
}

/** How an order stands, shop by shop: a ready shop is a full plate, an open one an empty place. */
export function ProgressView({ progress }: { progress: Progress }) {
  const { slot, parts } = progress
  const laid = parts.filter((part) => ["ready", "collected", "received"].includes(part.status)).length
  const due = progress.total_final_cents
  return (
    <>
      <section className="table-mise">
        <div className="large">
          <p>
            Commande <b data-testid="order-display-id">{progress.display_id}</b>
          </p>
          <h1 className="aff" data-testid="progress-stage" data-stage={progress.stage}>
            {said(words.stages, progress.stage)}
          </h1>
          <p className="p2">
            {slot &&
              `${progress.mode === "pickup" ? "Retrait" : "Livraison"} ${longDay(slot.date)}, de ${hour(slot.start)} à ${hour(slot.end)}. `}
            La table se met : {laid} assiette{laid > 1 ? "s" : ""} sur {parts.length}.
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
            <PartView key={part.shop.handle} part={part} stage={progress.stage} />
          ))}
        </ol>
        <dl className="det" style={{ marginTop: 32 }}>
          <div>
            <dt>Livraison</dt>
            <dd>{euros(progress.delivery_fee_cents)}</dd>
          </div>
          <div>
            <dt>{due === null ? "Total, au plus" : "Total"}</dt>
            <dd>
              <b data-testid="order-total">{euros(due ?? progress.total_max_cents)}</b>
            </dd>
          </div>
          {progress.payment.captured_cents > 0 && (
            <div>
              <dt>Encaissé</dt>
              <dd>{euros(progress.payment.captured_cents)}</dd>
            </div>
          )}
        </dl>
      </div>
    </>
  )
}
