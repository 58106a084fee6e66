import Link from "next/link"
import type { Speech } from "@/lib/speech"
import type { Progress, Shop } from "@/lib/types"
import { isOut, STEPS, stepsOf } from "./standing"

type Part = Progress["parts"][number]
type LineOf = Part["lines"][number]

const classes = { done: "fait", here: "ici", wrong: "souci", open: "" } as const

function priceOf({ t, euros }: Speech, line: LineOf): string {
  if (line.accepted_quantity === 0) return t("order.nothing_to_pay")
  if (line.final_cents !== null) return euros(line.final_cents)
  return line.sold_by === "weight"
    ? t("order.about", { amount: euros(line.estimate_cents) })
    : euros(line.max_cents)
}

function Line({ speech, line }: { speech: Speech; line: LineOf }) {
  const { t, weight } = speech
  const isGone = line.accepted_quantity === 0
  const isShort = !isGone && line.accepted_quantity < line.quantity
  return (
    <li className={isGone ? "absent" : ""}>
      <span>
        {isGone ? <s>{`${line.quantity} × ${line.title}`}</s> : `${line.accepted_quantity} × ${line.title}`}
        {line.weighed_grams !== null && (
          <small>{t("order.weighed", { weight: weight(line.weighed_grams) })}</small>
        )}
        {isShort && (
          <small className="faute">
            {t("order.short", { got: line.accepted_quantity, wanted: line.quantity })}
          </small>
        )}
        {line.refuse_reason && <small className="faute">{line.refuse_reason}</small>}
      </span>
      <span className="c">{priceOf(speech, line)}</span>
    </li>
  )
}

/** What a shop's state is called: once the order is handed over, all that was given is too. */
export const partWords = ({ said }: Speech, part: Part, stage: string): string =>
  ["delivered", "picked_up"].includes(stage) && !isOut(part)
    ? said("stages", stage)
    : said("parts", part.status)

/** One shop of an order: how far it is, what it gives and for how much, and how to reach it. */
export function PartView({
  speech,
  part,
  stage,
  shop,
}: {
  speech: Speech
  part: Part
  stage: string
  shop: Shop | null
}) {
  const { t, href } = speech
  const steps = stepsOf(part, stage)
  return (
    <li data-testid="progress-part" data-shop={part.shop.handle} data-status={part.status}>
      <div>
        <h3 className="aff3">
          {shop ? <Link href={href(`/boutique/${shop.handle}`)}>{part.shop.name}</Link> : part.shop.name}
        </h3>
        <p className={isOut(part) ? "faute" : "p2"}>{partWords(speech, part, stage)}</p>
        {part.refuse_reason && <p className="pt">{part.refuse_reason}</p>}
        {shop && (
          <p className="pt contact">
            <a className="lien" href={`tel:${shop.phone.replace(/\s/g, "")}`}>
              {shop.phone}
            </a>{" "}
            <a className="lien" href={`mailto:${shop.email}`}>
              {t("order.write")}
              <span className="sr"> : {part.shop.name}</span>
            </a>
          </p>
        )}
      </div>
      <ol className="suite">
        {STEPS.map((name, i) => {
          const state = steps[i] ?? "open"
          return (
            <li key={name} className={classes[state]} aria-current={state === "here" ? "step" : undefined}>
              {state === "wrong" ? t("order.steps.missing") : t(`order.steps.${name}`)}
              {state === "done" && <span className="sr">, {t("order.done")}</span>}
            </li>
          )
        })}
      </ol>
      <ul className="vend">
        {part.lines.map((line) => (
          <Line key={line.id} speech={speech} line={line} />
        ))}
      </ul>
    </li>
  )
}
