/** What a person of the admin works in. The server decides it; the browser only learns it by a cookie. */
export type Space = "vendor" | "association" | "storage" | "driver"

/** A space that is not the whole admin: where it starts and the pages it holds. */
type Territory = { home: string; pages: readonly string[] }

/** Spaces that see their own pages only; the association sees everything but the merchants' pages. */
export const TERRITORIES: Record<Exclude<Space, "association">, Territory> = {
  vendor: { home: "/vendor/accueil", pages: ["/vendor"] },
  storage: { home: "/hub", pages: ["/hub"] },
  driver: { home: "/rounds", pages: ["/rounds", "/hub"] },
}

/** Where the association starts. */
export const ASSOCIATION_HOME = "/association"

/** The page that sends everybody to his own space after the login. */
export const CROSSROADS = "/espace"

const isPublic = (path: string) => /^\/(login|reset-password|invite|espace)(\/|$)/.test(path)
const isWithin = (path: string, page: string) => path === page || path.startsWith(`${page}/`)

/** The space a cookie value names, or null for anything else. */
export function spaceOf(value: string): Space | null {
  return value === "association" || Object.hasOwn(TERRITORIES, value) ? (value as Space) : null // checked by the line itself
}

/** Where a space starts. */
export const homeOf = (space: Space): string =>
  space === "association" ? ASSOCIATION_HOME : TERRITORIES[space].home

/**
 * Where somebody of a space must go instead of `path`, or null when the page is his. Courtesy only: the server
 * refuses the data whatever the browser shows.
 */
export function detour(space: Space, path: string): string | null {
  if (isPublic(path)) return null
  if (space === "association") return path === "/" || isWithin(path, "/vendor") ? ASSOCIATION_HOME : null
  const { home, pages } = TERRITORIES[space]
  if (path === "/vendor" && space === "vendor") return home
  if (pages.some((page) => isWithin(path, page))) return null
  return space === "vendor" && isWithin(path, "/settings") ? "/vendor/profil" : home
}

/** Where to go after the login: the page asked for when the space holds it, else the space's start. */
export function afterLogin(space: Space, wanted: string): string {
  const isOurs = wanted.startsWith("/") && !wanted.startsWith("//") && wanted !== "/"
  return isOurs && !detour(space, wanted) ? wanted : homeOf(space)
}
