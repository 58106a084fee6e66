import { setLetter, type Block, type Letter, type LetterDocument, type Row } from "./document"
import {
  costOf,
  isMissing,
  totalsOf,
  type LetterLine,
  type LetterOrder,
  type LetterPart,
  type Sender,
} from "./facts"
import type { Locale } from "../locale"
import { longDate, money, weight } from "./locale"
import { words, type Words } from "./words"

function frame(locale: Locale, sender: Sender, subject: string, blocks: Block[]): LetterDocument {
  const w = words[locale]
  const footer = [w.footer(sender.legal_name || sender.name, sender.address, sender.siren)]
  if (sender.email) footer.push(w.questions(sender.email, sender.phone))
  return { locale, subject, sender: sender.name, blocks, footer }
}

const counted = ({ quantity, title }: { quantity: number; title: string }) =>
  quantity === 1 ? title : `${quantity} × ${title}`

function heading(w: Words, part: LetterPart): Block {
  const { name, legal_name, address, siren } = part.shop
  return { kind: "heading", text: name, small: w.sellerLine(legal_name, address, siren) }
}

function when(order: LetterOrder): Block[] {
  const w = words[order.locale]
  const lines = [order.mode === "pickup" ? w.counter : w.delivery]
  if (order.slot)
    lines.push(w.when(longDate(order.locale, order.slot.date), order.slot.start, order.slot.end))
  if (order.mode === "delivery" && order.address) lines.push(w.to(order.address))
  return [{ kind: "fine", lines }]
}

function orderedRow(locale: Locale, line: LetterLine): Row {
  const w = words[locale]
  const small: string[] = []
  if (line.sold_by === "weight") {
    const grams = (line.estimated_weight_grams ?? 0) * line.quantity
    small.push(
      `${w.estimatedWeight(weight(locale, grams))}, ${w.estimate}, ${w.atMost(money(locale, line.max_cents))}`,
    )
  }
  const withdrawal = w.withdrawal[line.withdrawal]
  if (withdrawal) small.push(withdrawal)
  return { left: counted(line), right: money(locale, line.estimate_cents), small }
}

/** The mediators that are not the association's own, once each, and the association's. */
function mediators(w: Words, parts: LetterPart[], sender: Sender): string[] {
  const own = parts.flatMap(({ shop }) =>
    shop.mediator_name ? [`${shop.name} — ${w.mediator(shop.mediator_name, shop.mediator_url ?? "")}`] : [],
  )
  return [
    ...new Set(own),
    ...(sender.mediator_name ? [w.mediator(sender.mediator_name, sender.mediator_url)] : []),
  ]
}

/** The order is noted: by shop, with the estimate, the most it can cost, the window and what the law wants told. */
export function confirmedLetter(order: LetterOrder, sender: Sender): Letter {
  const { locale, parts } = order
  const w = words[locale]
  const { estimate_cents, max_cents } = totalsOf(order)
  const hasWeights = parts.some((part) => part.lines.some((line) => line.sold_by === "weight"))
  const fee: Row = {
    left: order.mode === "pickup" ? w.counter : w.delivery,
    right: money(locale, order.delivery_fee_cents),
  }
  const total: Row = {
    left: hasWeights ? w.totalEstimate : w.total,
    right: money(locale, estimate_cents),
    small: hasWeights ? [w.atMost(money(locale, max_cents))] : [],
    isStrong: true,
  }
  return setLetter(
    frame(locale, sender, w.confirmed.subject(order.display_id), [
      { kind: "text", text: w.hello(order.first_name) },
      { kind: "text", text: w.confirmed.lead },
      ...when(order),
      ...parts.flatMap((part): Block[] => [
        heading(w, part),
        { kind: "rows", rows: part.lines.map((line) => orderedRow(locale, line)) },
      ]),
      { kind: "rows", rows: [fee, total] },
      { kind: "link", text: w.follow, url: order.url },
      {
        kind: "fine",
        lines: [
          ...(hasWeights ? [w.confirmed.weighNote] : []),
          w.withdrawalNote,
          ...mediators(w, parts, sender),
        ],
      },
    ]),
  )
}

/** What one shop cannot give, what that takes off the bill, and what still comes. */
export function shortLetter(order: LetterOrder, part: LetterPart, sender: Sender): Letter {
  const { locale } = order
  const w = words[locale]
  const isOut = part.status === "refused" || part.status === "canceled"
  const missing = part.lines
    .filter((line) => isMissing(part, line))
    .map((line) => {
      const quantity = isOut ? line.quantity : line.quantity - line.accepted_quantity
      const cents = Math.round((line.estimate_cents * quantity) / line.quantity)
      const reason = line.refuse_reason ?? part.refuse_reason
      const row: Row = {
        left: counted({ ...line, quantity }),
        right: money(locale, cents),
        small: reason ? [reason] : [],
      }
      return { row, cents }
    })
  const rest = isOut ? [] : part.lines.filter((line) => line.accepted_quantity > 0)
  const saved = missing.reduce((sum, { cents }) => sum + cents, 0)
  return setLetter(
    frame(locale, sender, w.short.subject(part.shop.name, order.display_id), [
      { kind: "text", text: w.hello(order.first_name) },
      { kind: "text", text: w.short.lead(part.shop.name) },
      { kind: "heading", text: w.short.missing },
      { kind: "rows", rows: missing.map(({ row }) => row) },
      { kind: "text", text: w.short.notPaid(money(locale, saved)) },
      ...(rest.length
        ? ([
            { kind: "heading", text: w.short.rest },
            {
              kind: "rows",
              rows: rest.map((line) => ({ left: counted({ ...line, quantity: line.accepted_quantity }) })),
            },
          ] satisfies Block[])
        : ([{ kind: "text", text: w.short.nothingLeft }] satisfies Block[])),
      { kind: "link", text: w.follow, url: order.url },
    ]),
  )
}

/** The order has left for the door, or waits at the counter. */
export function underwayLetter(order: LetterOrder, sender: Sender): Letter {
  const w = words[order.locale]
  const said = order.mode === "pickup" ? w.ready : w.onItsWay
  return setLetter(
    frame(order.locale, sender, said.subject(order.display_id), [
      { kind: "text", text: w.hello(order.first_name) },
      { kind: "text", text: said.lead },
      ...when(order),
      { kind: "link", text: w.follow, url: order.url },
    ]),
  )
}

function paidRow(locale: Locale, part: LetterPart, line: LetterLine): Row {
  const w = words[locale]
  const cost = costOf(part, line)
  const isOut = part.status === "refused" || part.status === "canceled" || line.accepted_quantity === 0
  const small = isOut
    ? [w.delivered.notCome]
    : [
        ...(line.weighed_grams === null ? [] : [w.weighed(weight(locale, line.weighed_grams))]),
        ...(w.withdrawal[line.withdrawal] ? [w.withdrawal[line.withdrawal] ?? ""] : []),
      ]
  const quantity = isOut ? line.quantity : line.accepted_quantity
  return { left: counted({ ...line, quantity }), right: money(locale, cost), small }
}

/** Handed over: the true weights and what was paid. */
export function deliveredLetter(order: LetterOrder, sender: Sender): Letter {
  const { locale, parts } = order
  const w = words[locale]
  const { cost_cents } = totalsOf(order)
  const fee = {
    left: order.mode === "pickup" ? w.counter : w.delivery,
    right: money(locale, order.delivery_fee_cents),
  }
  return setLetter(
    frame(locale, sender, w.delivered.subject(order.display_id), [
      { kind: "text", text: w.hello(order.first_name) },
      { kind: "text", text: order.mode === "pickup" ? w.delivered.pickedUp : w.delivered.lead },
      ...parts.flatMap((part): Block[] => [
        heading(w, part),
        { kind: "rows", rows: part.lines.map((line) => paidRow(locale, part, line)) },
      ]),
      {
        kind: "rows",
        rows: [fee, { left: w.delivered.paid, right: money(locale, cost_cents), isStrong: true }],
      },
      { kind: "link", text: w.follow, url: order.url },
      { kind: "fine", lines: [w.withdrawalNote, ...mediators(w, parts, sender)] },
    ]),
  )
}

/** The whole order will not come. */
export function canceledLetter(order: LetterOrder, sender: Sender): Letter {
  const w = words[order.locale]
  return setLetter(
    frame(order.locale, sender, w.canceled.subject(order.display_id), [
      { kind: "text", text: w.hello(order.first_name) },
      { kind: "text", text: w.canceled.lead },
      { kind: "link", text: w.follow, url: order.url },
    ]),
  )
}

/** A one-time code. */
export function codeLetter(locale: Locale, code: string, sender: Sender): Letter {
  const w = words[locale]
  return setLetter(
    frame(locale, sender, w.code.subject, [
      { kind: "text", text: w.code.lead },
      { kind: "big", text: code },
      { kind: "fine", lines: [w.code.note] },
    ]),
  )
}

/** The way to a new password. */
export function passwordLetter(locale: Locale, url: string, sender: Sender): Letter {
  const w = words[locale]
  return setLetter(
    frame(locale, sender, w.password.subject, [
      { kind: "text", text: w.password.lead },
      { kind: "link", text: w.password.link, url },
      { kind: "fine", lines: [w.password.note] },
    ]),
  )
}
