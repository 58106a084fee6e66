import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, notFound, refuse } from "@pignon/kit"
import {
  planAcceptance,
  planRefusal,
  planWeights,
  type RefusedLine,
  type WeighedLine,
} from "../../../domain/answer"
import { defaultParcelPlan, needsWeight, statesBefore } from "../../../domain/vendor-order"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import type { MovePartInput } from "./move-part"

/** Everything a shop can say of its part. */
export type Answer =
  | { kind: "accept" }
  | { kind: "refuse"; lines?: RefusedLine[]; reason?: string }
  | { kind: "weigh"; lines: WeighedLine[] }
  | { kind: "ready"; parcels?: { temperature: string; count: number }[] }

/** Who says it, of which part. */
export type AnswerInput = { vendor_order_id: string; vendor_id: string; actor_id: string; answer: Answer }

const answerable = ["awaiting_vendor", "accepted", "partly_accepted", "preparing"] as const
const hasAnswered = ["accepted", "partly_accepted", "preparing"] as const

async function partWithLines(service: MarketplaceModuleService, input: AnswerInput) {
  const [part] = await service.listVendorOrders(
    { id: input.vendor_order_id, vendor_id: input.vendor_id },
    { relations: ["lines"] },
  )
  return part ?? notFound("vendor_order.not_found", "Cette commande n’existe pas dans votre boutique.")
}

type Part = Awaited<ReturnType<typeof partWithLines>>
type Plan = Pick<MovePartInput, "from" | "to" | "event" | "set" | "lines" | "data" | "isRepeatable">

function planReady(part: Part, parcels: { temperature: string; count: number }[] | undefined): Plan {
  const unweighed = part.lines.find((line) => needsWeight(line))
  if (unweighed && part.status !== "ready") {
    return refuse(
      "line.weight_missing",
      `Pesez d’abord « ${unweighed.title} » : le client paie le poids exact.`,
    )
  }
  const plan = parcels?.length ? parcels : defaultParcelPlan(part.lines)
  const set = { ready_at: new Date().toISOString(), parcel_plan: plan }
  return { from: hasAnswered, to: "ready", event: "ready", set, isRepeatable: true }
}

function planOf(part: Part, answer: Answer): Plan {
  const answered_at = new Date().toISOString()
  if (answer.kind === "ready") return planReady(part, answer.parcels)
  if (answer.kind === "accept") {
    const { to, lines } = planAcceptance(part.lines)
    return {
      from: statesBefore("accepted"),
      to,
      event: "accepted",
      set: { answered_at },
      lines,
      isRepeatable: true,
    }
  }
  const planned =
    answer.kind === "weigh"
      ? planWeights(part.lines, answer.lines)
      : planRefusal(part.lines, answer.lines, answer.reason)
  if (!planned.ok) return invalid(planned.code, planned.message)
  if (answer.kind === "weigh") {
    // The first weight is also a yes; later ones leave the part where it is.
    return { from: answerable, to: "preparing", event: "weighed", set: { answered_at }, lines: planned.lines }
  }
  const set = { answered_at, ...(planned.to === "refused" ? { refuse_reason: answer.reason ?? null } : {}) }
  return { from: answerable, to: planned.to, event: "refused", set, lines: planned.lines }
}

/**
 * Turns what a shop says into the move it means. Reads only; the move itself is conditional on the part's state.
 */
export const planAnswerStep = createStep("plan-answer", async (input: AnswerInput, { container }) => {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const part = await partWithLines(service, input)
  const move: MovePartInput = {
    id: part.id,
    vendorId: input.vendor_id,
    actorId: input.actor_id,
    ...planOf(part, input.answer),
  }
  return new StepResponse(move)
})
