import { longDay, soon } from "@/lib/format"
import type { Shop } from "@/lib/types"

/** « Ouvert jusqu’à 19 h », « Rouvre mardi à 8 h », « En congé jusqu’au … ». */
export function OpenState({ shop }: { shop: Pick<Shop, "open_now" | "next_change_at" | "closed_until"> }) {
  if (shop.closed_until) return <p className="ferme">En congé, de retour {longDay(shop.closed_until)}</p>
  if (!shop.next_change_at) return null
  const when = soon(shop.next_change_at)
  return shop.open_now ? (
    <p className="ouvert">Ouvert jusqu’à {when}</p>
  ) : (
    <p className="ferme">Rouvre {when.includes("à") ? when : `à ${when}`}</p>
  )
}
