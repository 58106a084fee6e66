import { localDate } from "@pignon/kit"
import { runOn } from "../domain/campaign"
import type { CampaignRow } from "./campaigns"

const said = (row: CampaignRow, what: "title" | "lead") => ({
  fr: row[`${what}_fr`],
  en: row[`${what}_en`],
  de: row[`${what}_de`],
})

/** A campaign as the association edits it. */
export function campaignView(row: CampaignRow, now: Date) {
  const { id, handle, starts_on, ends_on, accent_color, motif, categories, shops, words, picked, is_active } =
    row
  return {
    id,
    handle,
    title: said(row, "title"),
    lead: said(row, "lead"),
    starts_on,
    ends_on,
    accent_color,
    motif,
    categories,
    shops,
    words,
    picked,
    is_active,
    is_running: is_active && runOn(row, localDate(now)) !== null,
  }
}
