import { connection } from "next/server"
import { Suspense } from "react"
import { longDay, soon } from "@/lib/format"
import type { Shop } from "@/lib/types"

type Opening = Pick<Shop, "open_now" | "next_change_at" | "closed_until">

async function Until({ shop, at }: { shop: Opening; at: string }) {
  await connection() // « aujourd’hui » is the visitor's, never that of the cached page
  const when = soon(at, new Date())
  return shop.open_now ? (
    <p className="ouvert">Ouvert jusqu’à {when}</p>
  ) : (
    <p className="ferme">Rouvre {when.includes("à") ? when : `à ${when}`}</p>
  )
}

/** « Ouvert jusqu’à 19 h », « Rouvre mardi à 8 h », « En congé jusqu’au … ». */
export function OpenState({ shop }: { shop: Opening }) {
  if (shop.closed_until) return <p className="ferme">En congé, de retour {longDay(shop.closed_until)}</p>
  if (!shop.next_change_at) return null
  return (
    <Suspense fallback={<p className={shop.open_now ? "ouvert" : "ferme"}>&nbsp;</p>}>
      <Until shop={shop} at={shop.next_change_at} />
    </Suspense>
  )
}
