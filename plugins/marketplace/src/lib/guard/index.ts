import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import type { AssociationContext, GuardedRequest, VendorContext } from "../actor"
import { guardedPath, isShellRead, mayAsk, type GuardRole } from "./access"
import { hiddenEntries, overlaid } from "./overlay"

type Member = { role: GuardRole; vendor?: VendorContext; association?: AssociationContext }
type Space = "vendor" | "association" | "storage" | "driver"

const loaded = Symbol.for("pignon.guard-loaded")

/** Tells the boot check that the guard stands before /admin. */
export const markGuardLoaded = (): void => {
  ;(globalThis as unknown as Record<symbol, boolean>)[loaded] = true
}

/** Whether the guard was loaded in this process. */
export const isGuardLoaded = (): boolean =>
  (globalThis as unknown as Record<symbol, boolean>)[loaded] === true

async function memberOf(req: MedusaRequest, userId: string): Promise<Member | null> {
  // Read from the database at every request: who is taken off the list is out at once, whatever his token says. So is
  // who lost his login: a token outlives it.
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const users = req.scope.resolve(Modules.USER)
  const [[user], [association], [member]] = await Promise.all([
    users.listUsers({ id: userId }, { take: 1, select: ["id"] }),
    service.listAssociationMembers({ user_id: userId }, { take: 1 }),
    service.listVendorMembers({ user_id: userId }, { take: 1 }),
  ])
  if (!user) return null
  if (association) {
    return { role: association.role, association: { user_id: userId, role: association.role } }
  }
  if (member) {
    return { role: "vendor", vendor: { vendor_id: member.vendor_id, user_id: userId, role: member.role } }
  }
  return null
}

const spaceOf = (role: GuardRole): Space =>
  role === "manager" || role === "treasurer" ? "association" : role

const deny = (res: MedusaResponse) =>
  res.status(403).json({
    type: "forbidden",
    code: "access.denied",
    message: "Cette page ne vous est pas ouverte. Demandez à l’association si vous devriez y avoir accès.",
  })

function overlayLayouts(res: MedusaResponse, space: Space, path: string) {
  const entries = hiddenEntries(space, path)
  if (!entries) return
  const json = res.json.bind(res)
  res.json = ((body: Record<string, unknown>) =>
    json(res.statusCode >= 400 ? body : overlaid(space, path, body, entries))) as typeof res.json
}

/**
 * Stands before every /admin route, deny by default: a user is a member of the association or of a shop, or reaches
 * nothing. Secret API keys pass; only the association's people can make them.
 */
export async function guard(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const actor = (req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>).auth_context
  if (!actor?.actor_id || actor.actor_type === "api-key") return next() // core has asked for a login already
  if (actor.actor_type !== "user") return deny(res)
  const path = guardedPath(req.originalUrl)
  const member = await memberOf(req, actor.actor_id)
  if (!member || !mayAsk(member.role, req.method, path)) return deny(res)
  const guarded: GuardedRequest = req as GuardedRequest
  guarded.vendor_context = member.vendor
  guarded.association_context = member.association
  const space = spaceOf(member.role)
  // A display hint for the admin's pages; no right hangs on it.
  if (path === "/admin/users/me")
    res.cookie("pignon_space", space, { path: "/", sameSite: "lax", httpOnly: false })
  if (req.method === "GET") overlayLayouts(res, space, path)
  if (space !== "association" && isShellRead(path)) {
    req.query = {}
    if (path === "/admin/notifications")
      return res.json({ notifications: [], count: 0, offset: 0, limit: 20 })
  }
  return next()
}
