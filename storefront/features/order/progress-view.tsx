import { AccountForm } from "@/features/account/account-form"
import { fillBasket } from "@/features/account/actions"
import { Mark } from "@/features/picture/picture"
import type { Speech } from "@/lib/speech"
import { town } from "@/lib/town"
import type { Progress, Shop } from "@/lib/types"
import { Notice } from "@/ui/notice"
import { PartView, partWords } from "./part-view"
import { isLaid, isOut, isOver } from "./standing"
import { Headline } from "@/ui/headline"
import { Facts } from "@/ui/facts"
import { TextLink } from "@/ui/text-link"

type Of = { speech: Speech; progress: Progress }

/** While shops prepare, the table is being laid; later the order's own stage is what counts. */
function headline({ speech: { t, said }, progress: { parts, stage } }: Of): string {
  const expected = parts.filter((part) => !isOut(part))
  const laid = expected.filter(isLaid).length
  const isLaying = ["placed", "confirmed", "gathering"].includes(stage) && laid < expected.length
  return isLaying ? t("order.laid", { laid, all: expected.length }) : said("stages", stage)
}

/** How everything stands, a sentence each: what is new among them is read aloud. */
export const sentencesOf = ({ speech, progress }: Of): string[] => [
  headline({ speech, progress }),
  ...progress.parts.map((part) => `${part.shop.name} : ${partWords(speech, part, progress.stage)}`),
]

function When({ speech, progress }: Of) {
  const { t, said, hour, longDay } = speech
  const { slot, stage } = progress
  return (
    <p className="p2">
      {said("stages", stage)}
      {slot && " · "}
      {slot &&
        t(progress.mode === "pickup" ? "order.when_pickup" : "order.when_delivery", {
          day: longDay(slot.date),
          start: hour(slot.start),
          end: hour(slot.end),
        })}
    </p>
  )
}

/** What the driver has told, and what happens next. */
function Stop({ speech, progress }: Of) {
  const { t } = speech
  const { stop, stage } = progress
  if (stage === "failed")
    return (
      <Notice kind="bad" title={t("order.stop_failed")}>
        {stop?.reason && <p>{stop.reason}</p>}
        <p>{t("order.stop_next", { phone: String(town.association.phone ?? "") })}</p>
      </Notice>
    )
  if (stage === "out_for_delivery") return <Notice title={t("order.stop_out")} />
  return null
}

function Money({ speech, progress }: Of) {
  const { t, euros } = speech
  const due = progress.total_final_cents
  const saved = due === null ? 0 : progress.total_estimate_cents - due
  return (
    <Facts
      rows={[
        [
          t(progress.mode === "pickup" ? "order.pickup" : "order.delivery"),
          euros(progress.delivery_fee_cents),
        ],
        [
          t(due === null ? "order.total_most" : "order.total"),
          <>
            <b data-testid="order-total">{euros(due ?? progress.total_max_cents)}</b>
            {saved > 0 && <small> {t("order.less_than_estimated", { amount: euros(saved) })}</small>}
          </>,
        ],
        [t("order.captured"), progress.payment.captured_cents > 0 && euros(progress.payment.captured_cents)],
      ]}
    />
  )
}

/** How an order stands, shop by shop: a ready shop is a full plate, an open one an empty place. */
export function ProgressView({
  speech,
  progress,
  shops,
  token,
}: Of & { shops: Record<string, Shop | null>; token: string }) {
  const { t, href } = speech
  const { parts, stage } = progress
  return (
    <>
      <section className="table-mise">
        <div className="large">
          <p>
            <b data-testid="order-display-id" data-number={progress.display_id}>
              {t("order.order", { number: progress.display_id })}
            </b>
          </p>
          <Headline data-testid="progress-stage" data-stage={stage}>
            {headline({ speech, progress })}
          </Headline>
          <When speech={speech} progress={progress} />
          <ul className="assiettes">
            {parts.map((part) => (
              <li key={part.shop.handle} className={isLaid(part) ? "mise" : "vide"}>
                <Mark code={part.shop.code} motif={part.lines[0]?.image_motif} isEmpty={!isLaid(part)} />
                <b>{part.shop.name}</b>
                <span className="p2 pt">{partWords(speech, part, stage)}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <div className="large zone suivi">
        <Stop speech={speech} progress={progress} />
        <Headline level={2}>{t("order.by_shop")}</Headline>
        <ol className="etapes">
          {parts.map((part) => (
            <PartView
              key={part.shop.handle}
              speech={speech}
              part={part}
              stage={stage}
              shop={shops[part.shop.handle] ?? null}
            />
          ))}
        </ol>
        <Money speech={speech} progress={progress} />
        {isOver(stage) && (
          <AccountForm
            action={fillBasket}
            id="again"
            fields={[]}
            button={t("account.order_again")}
            kind="quiet"
          >
            <input type="hidden" name="order" value={progress.order_id} />
            <input type="hidden" name="token" value={token} />
          </AccountForm>
        )}
        <p>
          <TextLink href={href("/retractation")} prefetch={false} data-testid="withdraw">
            {t("order.withdraw")}
          </TextLink>
        </p>
      </div>
    </>
  )
}
