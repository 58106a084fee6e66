import type { Setting } from "@/features/discover/table-settings"
import type { Piece } from "@/features/picture/pieces"

type Colours = Record<string, string>

/** How a town looks: `service.json` of its folder, known when the storefront is built. */
export type TownService = {
  /** Each shop's plate or support, in the order of the shops' numbers. */
  pieces: readonly Piece[]
  /** What is laid on the table of the home page. */
  table: readonly Setting[]
  /** The piece and the motif that stand for the whole town. */
  emblem: { code: string; motif: string }
  /** Tokens of `app/tokens.css` that are others in this town, by day and by night. */
  colours?: { day?: Colours; night?: Colours }
}

/** The service of this storefront's town. */
export const townService: TownService = JSON.parse(process.env.TOWN_SERVICE ?? "{}")

/** A token's colour by day or by night where pictures and manifests need its value; the default is that of `app/tokens.css`. */
export const tokenColour = (token: string, by: "day" | "night", otherwise: string): string =>
  townService.colours?.[by]?.[token] ?? otherwise

const rules = (colours: Colours = {}): string =>
  Object.entries(colours)
    .map(([token, value]) => `${token}:${value}`)
    .join(";")

/** The town's own colours as styles that hold over the tokens. */
export function colourStyles({ day, night }: NonNullable<TownService["colours"]>): string {
  const [light, dark] = [rules(day), rules(night)]
  // One more class than the tokens' own rules have: these hold wherever the stylesheet stands.
  const over = (theme: "light" | "dark", styles: string) =>
    styles &&
    `[data-theme="${theme}"][data-theme]{${styles}}` +
      `@media (prefers-color-scheme:${theme}){:root:root:not([data-theme]){${styles}}}`
  return over("light", light) + over("dark", dark)
}
