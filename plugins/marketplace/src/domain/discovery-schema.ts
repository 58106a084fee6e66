import { z } from "@medusajs/framework/zod"
import { isSchedule } from "./campaign"

const handle = z.string().regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/)
const handles = z.array(handle).max(60).default([])
const words = z.array(z.string().trim().min(2).max(60)).max(60).default([])
const said = (most: number) =>
  z
    .object({
      fr: z.string().trim().min(1).max(most),
      en: z.string().trim().min(1).max(most).optional(),
      de: z.string().trim().min(1).max(most).optional(),
    })
    .strict()

const side = z
  .object({ categories: handles, words })
  .strict()
  .refine(({ categories, words }) => categories.length + words.length > 0, "des rayons ou des mots")

/** One rule of what goes with what, as the town writes it. */
export const PairingInput = z.object({ code: handle, reason: said(120), from: side, to: side }).strict()

const campaignShape = {
  handle,
  title: said(80),
  lead: said(300).optional(),
  starts_on: z.string(),
  ends_on: z.string(),
  accent_color: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .nullish(),
  motif: z.string().max(60).nullish(),
  categories: handles,
  shops: handles,
  words,
  /** Product handles. */
  picked: z.array(z.string().max(200)).max(200).default([]),
  is_active: z.boolean().default(true),
}

/** One campaign, as the town or the association writes it. */
export const CampaignInput = z
  .object(campaignShape)
  .strict()
  .refine(isSchedule, "des dates AAAA-MM-JJ, ou MM-JJ pour tous les ans, dans l’ordre")
  .refine(
    ({ categories, shops, words, picked }) =>
      categories.length + shops.length + words.length + picked.length > 0,
    "un rayon, une boutique, un mot ou un article au moins",
  )

/** What makes people discover, as the town's folder holds it. */
export const DiscoveryInput = z
  .object({ pairings: z.array(PairingInput).max(200), campaigns: z.array(CampaignInput).max(200) })
  .strict()
  .refine(({ pairings }) => new Set(pairings.map(({ code }) => code)).size === pairings.length, {
    message: "deux accords portent le même code",
  })

/** See `CampaignInput`. */
export type CampaignInput = z.output<typeof CampaignInput>
/** See `DiscoveryInput`. */
export type DiscoveryInput = z.output<typeof DiscoveryInput>
