import { shellCss } from "./shell-css"
import { CROSSROADS, detour, spaceOf, type Space } from "./space"

// Runs when the bundle is evaluated: before the languages are set up and before the router reads the address.
// That is the only moment at which the address and the language can be changed without a page flashing by.

declare const __BASE__: string | undefined

const BASE = (typeof __BASE__ === "string" ? __BASE__ : "/app").replace(/\/$/, "")
const BRAND = "Les boutiques"
const COOKIE = "pignon_space"

const cookie = (name: string) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1] ?? ""

/** The space the server named at the last answer, or null before the login. */
export const readSpace = (): Space | null => spaceOf(cookie(COOKIE))

/** Tells the style sheet whose menu is shown. */
export const markSpace = (): void => {
  document.documentElement.dataset.pignonSpace = readSpace() ?? "unknown"
}

/** Forgets whose pages were shown, at the end of a session. */
export const dropSpace = (): void => {
  document.cookie = `${COOKIE}=; path=/; max-age=0`
  markSpace()
}

function chooseLanguage() {
  if (cookie("lng") || localStorage.getItem("lng")) return
  document.cookie = "lng=fr; path=/; max-age=31536000; samesite=lax"
}

function rewriteAddress() {
  if (location.pathname !== BASE && !location.pathname.startsWith(`${BASE}/`)) return
  const path = location.pathname.slice(BASE.length).replace(/\/$/, "") || "/"
  const space = readSpace()
  const to = space ? detour(space, path) : path === "/" ? CROSSROADS : null
  if (to) history.replaceState(history.state, "", BASE + to)
}

function keepTitles() {
  const fix = () => {
    const title = document.title.replace(/ - Medusa$/, ` · ${BRAND}`).replace(/^(Medusa)?$/, BRAND)
    if (title !== document.title) document.title = title
  }
  fix()
  new MutationObserver(fix).observe(document.head, { childList: true, subtree: true, characterData: true })
}

if (typeof document !== "undefined" && !document.getElementById("pignon-boot")) {
  const style = document.createElement("style")
  style.id = "pignon-boot"
  style.textContent = shellCss(BASE)
  document.head.append(style)
  chooseLanguage()
  markSpace()
  rewriteAddress()
  keepTitles()
}
