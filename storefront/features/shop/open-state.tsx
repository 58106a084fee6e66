import { connection } from "next/server"
import { Suspense } from "react"
import { speak } from "@/lib/speak"
import type { Shop } from "@/lib/types"
import { DoorState } from "@/ui/door-state"

type Opening = Pick<Shop, "open_now" | "next_change_at" | "closed_until">

async function Until({ shop, at }: { shop: Opening; at: string }) {
  await connection() // « aujourd’hui » is the visitor's, never that of the cached page
  const { t, soon } = await speak()
  const { time, day } = soon(at, new Date())
  const key = shop.open_now ? (day ? "open_until_day" : "open_until") : day ? "opens_day" : "opens_at"
  return <DoorState isOpen={shop.open_now}>{t(`shop.${key}`, { time, day: day ?? "" })}</DoorState>
}

/** « Ouvert jusqu’à 19 h », « Rouvre mardi à 8 h », « En congé, de retour mardi 1 décembre à 9 h ». */
export async function OpenState({ shop }: { shop: Opening }) {
  const { t, longDay, clock } = await speak()
  if (shop.closed_until) {
    const day = longDay(shop.closed_until)
    const at = shop.next_change_at
    const words = at ? t("shop.away_at", { day, time: clock(at) }) : t("shop.away", { day })
    return <DoorState isOpen={false}>{words}</DoorState>
  }
  if (!shop.next_change_at) return null
  return (
    <Suspense fallback={<DoorState isOpen={shop.open_now}>&nbsp;</DoorState>}>
      <Until shop={shop} at={shop.next_change_at} />
    </Suspense>
  )
}
