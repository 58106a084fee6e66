import { connection } from "next/server"
import { Suspense } from "react"
import { speak } from "@/lib/speak"
import type { Shop } from "@/lib/types"

type Opening = Pick<Shop, "open_now" | "next_change_at" | "closed_until">

async function Until({ shop, at }: { shop: Opening; at: string }) {
  await connection() // « aujourd’hui » is the visitor's, never that of the cached page
  const { t, soon } = await speak()
  const { time, day } = soon(at, new Date())
  const key = shop.open_now ? (day ? "open_until_day" : "open_until") : day ? "opens_day" : "opens_at"
  return <p className={shop.open_now ? "ouvert" : "ferme"}>{t(`shop.${key}`, { time, day: day ?? "" })}</p>
}

/** « Ouvert jusqu’à 19 h », « Rouvre mardi à 8 h », « En congé jusqu’au … ». */
export async function OpenState({ shop }: { shop: Opening }) {
  const { t, longDay } = await speak()
  if (shop.closed_until) return <p className="ferme">{t("shop.away", { day: longDay(shop.closed_until) })}</p>
  if (!shop.next_change_at) return null
  return (
    <Suspense fallback={<p className={shop.open_now ? "ouvert" : "ferme"}>&nbsp;</p>}>
      <Until shop={shop} at={shop.next_change_at} />
    </Suspense>
  )
}
