/** What the pages say of their town: names and sentences of its folder, known when the storefront is built. */
export type Town = {
  name: string
  timezone: string
  brand: string
  title: string
  description: string
  headline: string
  lead: string
  about: string
  reach: string
  measured_from: string
}

/** The town of this storefront. */
export const town: Town = JSON.parse(process.env.TOWN_WORDS ?? "{}")
