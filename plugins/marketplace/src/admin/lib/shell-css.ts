import { TERRITORIES } from "./space"

const limited = Object.keys(TERRITORIES)
const anyLimited = limited.map((space) => `[data-pignon-space="${space}"]`).join(", ")

/** Deny by default: of the menu, a limited space sees its own pages, and no entry that a later release adds. */
const ownMenuOnly = (base: string) =>
  Object.entries(TERRITORIES).map(([space, { pages }]) => {
    const own = pages.map((page) => `:not([href^="${base}${page}"])`).join("")
    return `html[data-pignon-space="${space}"] aside a[href^="${base}/"]${own} { display: none !important }`
  })

const logo = encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#1531A8">` +
    `<circle cx="12" cy="12" r="10.5" stroke-width="1.6"/><circle cx="12" cy="12" r="6.2" stroke-width="1"/>` +
    `<circle cx="12" cy="12" r="8.4" stroke-width="1.6" stroke-dasharray="0.1 2.1" stroke-linecap="round"/></svg>`,
)

/**
 * Hides what the extension points of the dashboard cannot remove. The selectors follow today's markup: when an
 * upgrade breaks one, a link shows up again that leads to a detour and to a refusal, never to data.
 */
export const shellCss = (base: string): string => `
html[data-pignon-space="unknown"] aside nav { visibility: hidden }
${ownMenuOnly(base).join("\n")}
html[data-pignon-space="association"] aside a[href^="${base}/vendor"] { display: none !important }
html:is(${anyLimited}) aside button:has(kbd),
html:is(${anyLimited}) [role="menu"] :is(a[href*="medusajs.com"], a[href$="/settings/store"]),
html:is(${anyLimited}) [role="menu"] a[href$="/settings/store"] + [role="separator"],
html:is(${anyLimited}) [role="menu"] a[href*="medusajs.com"] + [role="separator"],
html:is(${anyLimited}) [role="menu"] a[href*="medusajs.com"] + [role="separator"] + [role="menuitem"],
html:is([data-pignon-space="storage"], [data-pignon-space="driver"]) [role="menu"] a[href$="/settings/profile"],
html:is([data-pignon-space="storage"], [data-pignon-space="driver"]) [role="menu"] a[href$="/settings/profile"] + [role="separator"] {
  display: none !important
}
svg[viewBox="0 0 400 400"]:has(> rect) { display: none }
div:has(> svg[viewBox="0 0 400 400"] > rect) {
  background: #fff center / 84% no-repeat url("data:image/svg+xml,${logo}") !important
}
`
