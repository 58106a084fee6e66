/** One thing that may be asked: a method (`*` for any) and a path, lower case, without query or final slash. */
export type Rule = readonly [method: string, path: RegExp]

/** What the admin's frame reads before it shows anything. Nobody's rows are in it. */
const shell: Rule[] = [
  ["GET", /^\/admin\/users\/me$/],
  ["GET", /^\/admin\/stores$/],
  ["GET", /^\/admin\/feature-flags$/],
  ["GET", /^\/admin\/layouts\/[^/]+\/configuration$/],
  ["GET", /^\/admin\/layouts(\/[^/]+)?$/],
  ["GET", /^\/admin\/notifications$/],
]

const everything: Rule[] = [["*", /^\/admin(\/(?!vendor(\/|$)).*)?$/]]

/** What each kind of member may ask. Whatever is not here is closed, routes nobody has written yet included. */
export const accessByRole = {
  vendor: [...shell, ["*", /^\/admin\/vendor(\/.*)?$/]],
  manager: everything,
  treasurer: everything,
  storage: [...shell, ["GET", /^\/admin\/association\/me$/], ["*", /^\/admin\/hub(\/.*)?$/]],
  driver: [
    ...shell,
    ["GET", /^\/admin\/association\/me$/],
    ["*", /^\/admin\/delivery\/(rounds|stops|pickups)(\/.*)?$/],
    ["GET", /^\/admin\/hub\/(board|parcels)(\/.*)?$/],
    ["POST", /^\/admin\/hub\/parcels\/[^/]+\/collect$/],
  ],
} satisfies Record<string, Rule[]>

/** A role the guard knows. */
export type GuardRole = keyof typeof accessByRole

/** The path the rules are written for; what cannot be decoded matches nothing. */
export function guardedPath(originalUrl: string): string {
  try {
    const path = decodeURIComponent(originalUrl.split("?")[0] ?? "").toLowerCase()
    return path.replace(/\/{2,}/g, "/").replace(/\/+$/, "")
  } catch {
    return "(unreadable)"
  }
}

/** Whether a member of this role may ask for this path. A path that climbs (`..`) is never open. */
export function mayAsk(role: GuardRole, method: string, path: string): boolean {
  if (path.split("/").includes("..")) return false
  return accessByRole[role].some(([m, pattern]: Rule) => (m === "*" || m === method) && pattern.test(path))
}

/** True for the few core reads of the shell, whose free `fields=` must not look further. */
export const isShellRead = (path: string): boolean => shell.some(([, pattern]) => pattern.test(path))
