import type { Reach, When } from "@/lib/discovery-types"
import type { Speech } from "@/lib/speech"

/** The hours a shop needs for anything it sells. */
export type ShopLeads = Record<string, number>

/** When an article of a shop can be had. */
export type Had = { delivery: When; pickup: When }

/**
 * When something of a shop can be had, by the hours it needs: more than its shop's own counts from the first entry that
 * reaches them. Null when the shop sells nothing now, or needs more than anybody offers.
 */
export function hadBy(reach: Reach, shop: string, shopLeadHours: number, leadHours: number): Had | null {
  const own = reach.shops[shop]
  if (!own) return null
  if (leadHours <= shopLeadHours) return own
  return own.longer.find((entry) => entry.lead_time_hours >= leadHours) ?? own
}

/** Whether nobody here knows such a place: nothing is promised there. One that is surely far away is no riddle. */
export const isUnknown = ({ reach, reason }: Pick<Reach, "reach" | "reason">): boolean =>
  reason === "commune_unknown" && reach !== "out_of_reach"

/** What is said of a shop or an article: brought, counter only, out of reach. */
export type Said = { kind: "ok" | "counter" | "out"; text: string }

/** « livré dès jeudi 10 h », « au comptoir dès jeudi 17 h », « hors de portée ». */
export function reachWords({ t, dayName, hour }: Speech, reach: Reach, had: Had | null, today: string): Said {
  const said = (when: NonNullable<When>) => ({ day: dayName(when.date, today), time: hour(when.start) })
  if (reach.reach === "out_of_reach") return { kind: "out", text: t("reach.out") }
  if (reach.reach === "deliverable" && had?.delivery)
    return { kind: "ok", text: t("reach.delivered", said(had.delivery)) }
  if (had?.pickup) return { kind: "counter", text: t("reach.counter", said(had.pickup)) }
  return { kind: "out", text: t("reach.not_now") }
}

/** All lines of a place, as a page in the browser fills them in. */
export type ReachLines = {
  place: string
  shops: Record<string, { lead: number; line: Said; longer: [number, Said][] }>
  none: Said
}

/** The lines of every shop, in words, in one small answer. */
export function linesOf(
  speech: Speech,
  reach: Reach,
  leads: ShopLeads,
  { place, today }: { place: string; today: string },
): ReachLines {
  const say = (had: Had | null) => reachWords(speech, reach, had, today)
  return {
    place,
    none: say(null),
    shops: Object.fromEntries(
      Object.entries(reach.shops).map(([handle, own]) => [
        handle,
        {
          lead: leads[handle] ?? 0,
          line: say(own),
          longer: own.longer.map((entry): [number, Said] => [entry.lead_time_hours, say(entry)]),
        },
      ]),
    ),
  }
}

/** The line of one shop or article. */
export function lineFor(lines: ReachLines, shop: string, leadHours: number): Said {
  const own = lines.shops[shop]
  if (!own) return lines.none
  if (leadHours <= own.lead) return own.line
  return own.longer.find(([hours]) => hours >= leadHours)?.[1] ?? own.line
}
