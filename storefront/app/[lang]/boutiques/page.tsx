import type { Metadata } from "next"
import Link from "next/link"
import { connection } from "next/server"
import { Suspense } from "react"
import { ReachLine } from "@/features/delivery/reach-line"
import { Mark } from "@/features/picture/picture"
import { OpenState } from "@/features/shop/open-state"
import { listShops } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { Waiting } from "@/ui/waiting"
import { SectionHead } from "@/ui/section-head"

export async function generateMetadata(): Promise<Metadata> {
  const speech = await speak()
  return pageMetadata(speech, { title: speech.t("shop.all"), path: "/boutiques" })
}

/** How many plates are seen at once on a telephone. */
const FIRST = 4

async function Shops() {
  await connection()
  const { href, locale } = await speak()
  const shops = await listShops(locale)
  return (
    <ul className="boutiques">
      {shops.map((shop, i) => (
        <li key={shop.handle} data-testid="shop-card">
          <Link href={href(`/boutique/${shop.handle}`)} prefetch={false}>
            <Mark code={shop.code} motif={shop.image_motif} isFirst={i < FIRST} />
            <b>{shop.name}</b>
          </Link>
          <p className="p2 pt">
            {shop.trade_label}, {shop.street}
          </p>
          <OpenState shop={shop} />
          <ReachLine shop={shop.handle} leadHours={0} />
        </li>
      ))}
    </ul>
  )
}

/** Every shop of the town. */
export default async function ShopsPage() {
  const { t } = await speak()
  return (
    <div className="large page">
      <SectionHead title={t("shop.all")} level={1}>
        <p className="p2">{t("shop.all_text")}</p>
      </SectionHead>
      <Suspense fallback={<Waiting />}>
        <Shops />
      </Suspense>
    </div>
  )
}
