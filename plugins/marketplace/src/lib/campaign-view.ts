import type { MedusaContainer } from "@medusajs/framework/types"
import { localDate } from "@pignon/kit"
import { runOn } from "../domain/campaign"
import { countArticles, type CampaignRow } from "./campaigns"
import { storefrontUrl } from "./letters/read-order"

const said = (row: CampaignRow, what: "title" | "lead") => ({
  fr: row[`${what}_fr`],
  en: row[`${what}_en`],
  de: row[`${what}_de`],
})

function campaignView(row: CampaignRow, article_count: number, now: Date) {
  const { id, handle, starts_on, ends_on, accent_color, motif, categories, shops, words, picked, is_active } =
    row
  const is_running = is_active && runOn(row, localDate(now)) !== null
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
    is_running,
    article_count,
    /** Its page, which is there while it runs. */
    page_url: is_running ? `${storefrontUrl()}/campagne/${handle}` : null,
  }
}

/** Campaigns as the association edits them, with how many articles each finds. */
export async function campaignViews(container: MedusaContainer, rows: CampaignRow[], now: Date) {
  const counts = await countArticles(container, rows)
  return rows.map((row, i) => campaignView(row, counts[i] ?? 0, now))
}

/** One of them. */
export async function oneCampaignView(container: MedusaContainer, row: CampaignRow, now: Date) {
  const [count = 0] = await countArticles(container, [row])
  return campaignView(row, count, now)
}
