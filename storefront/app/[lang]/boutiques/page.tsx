import type { Metadata } from "next"
import Link from "next/link"
import { connection } from "next/server"
import { Suspense } from "react"
import { Mark } from "@/features/picture/picture"
import { OpenState } from "@/features/shop/open-state"
import { listShops } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const speech = await speak()
  return pageMetadata(speech, { title: speech.t("shop.all"), path: "/boutiques" })
}

async function Shops() {
  await connection()
  const { href } = await speak()
  const shops = await listShops()
  return (
    <div className="g5">
      {shops.map((shop) => (
        <Link key={shop.handle} href={href(`/boutique/${shop.handle}`)} style={{ textDecoration: "none" }}>
          <Mark code={shop.code} motif={shop.image_motif} />
          <b className="aff3" style={{ display: "block", marginTop: 8 }}>
            {shop.name}
          </b>
          <span className="p2">{shop.trade_label}</span>
          <OpenState shop={shop} />
        </Link>
      ))}
    </div>
  )
}

/** Every shop of the town. */
export default async function ShopsPage() {
  const { t } = await speak()
  return (
    <div className="large zone">
      <h1 className="aff" style={{ marginBottom: 32 }}>
        {t("shop.all")}
      </h1>
      <Suspense fallback={<div className="attente os" />}>
        <Shops />
      </Suspense>
    </div>
  )
}
