import Link from "next/link"
import type { Speech } from "@/lib/speech"
import type { Progress, Shop } from "@/lib/types"
import { isOut, STEPS, stepsOf } from "./standing"
import { Fault } from "@/ui/field"
import { Headline } from "@/ui/headline"
import { TextAnchor } from "@/ui/text-link"
import { Steps } from "@/ui/steps"

type Part = Progress["parts"][number]
type LineOf = Part["lines"][number]

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
          <Fault as="small">{t("order.short", { got: line.accepted_quantity, wanted: line.quantity })}</Fault>
        )}
        {line.refuse_reason && <Fault as="small">{line.refuse_reason}</Fault>}
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
  const state = partWords(speech, part, stage)
  return (
    <li data-testid="progress-part" data-shop={part.shop.handle} data-status={part.status}>
      <div>
        <Headline level={3} isBlock>
          {shop ? <Link href={href(`/boutique/${shop.handle}`)}>{part.shop.name}</Link> : part.shop.name}
        </Headline>
        {isOut(part) ? <Fault>{state}</Fault> : <p className="p2">{state}</p>}
        {part.refuse_reason && <p className="pt">{part.refuse_reason}</p>}
        {shop && (
          <p className="pt contact">
            <TextAnchor href={`tel:${shop.phone.replace(/\s/g, "")}`}>{shop.phone}</TextAnchor>{" "}
            <TextAnchor href={`mailto:${shop.email}`}>
              {t("order.write")}
              <span className="sr"> : {part.shop.name}</span>
            </TextAnchor>
          </p>
        )}
      </div>
      <Steps
        done={t("order.done")}
        steps={STEPS.map((name, i) => {
          const state = steps[i] ?? "open"
          return {
            key: name,
            name: state === "wrong" ? t("order.steps.missing") : t(`order.steps.${name}`),
            state,
          }
        })}
      />
      <ul className="vend">
        {part.lines.map((line) => (
          <Line key={line.id} speech={speech} line={line} />
        ))}
      </ul>
    </li>
  )
}
