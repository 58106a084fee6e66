import Link from "next/link"
import { Facade } from "./facade"
import { ReachLine } from "@/features/delivery/reach-line"
import { listShops } from "@/lib/medusa/public"
import type { Neighbour } from "@/lib/discovery-types"
import type { Speech } from "@/lib/speech"
import type { ShopPage } from "@/lib/types"
import { Plaque } from "@/ui/plaque"
import { SectionHead } from "@/ui/section-head"

/** Neighbours by street, those of the shop's own street first; each street has its plaque once. */
export function byStreet(neighbours: readonly Neighbour[]): { street: string; shops: Neighbour[] }[] {
  const streets = new Map<string, Neighbour[]>()
  const own = neighbours.filter(({ is_same_street: isSame }) => isSame)
  for (const shop of [...own, ...neighbours.filter((one) => !one.is_same_street)])
    streets.set(shop.street, [...(streets.get(shop.street) ?? []), shop])
  return [...streets].map(([street, shops]) => ({ street, shops }))
}

/** Who else is in the street, as one sees it walking by. */
export async function Neighbours({ speech, shop }: { speech: Speech; shop: ShopPage }) {
  const { t, href, number, locale } = speech
  if (shop.neighbours.length === 0) return null
  const shops = await listShops(locale)
  const isOwnStreet = shop.neighbours.some(({ is_same_street: isSame }) => isSame)
  return (
    <section className="large zone" data-testid="neighbours">
      <SectionHead title={t(isOwnStreet ? "shop.same_street" : "shop.next_door")}>
        <p className="p2">{t("shop.neighbours_text")}</p>
      </SectionHead>
      <ul className="rue">
        {byStreet(shop.neighbours).flatMap(({ street, shops: here }) =>
          here.map((neighbour, i) => {
            const full = shops.find(({ handle }) => handle === neighbour.handle)
            return (
              <li key={neighbour.handle}>
                <Link href={href(`/boutique/${neighbour.handle}`)} prefetch={false}>
                  {full && <Facade shop={full} />}
                  <span className="trottoir">{i === 0 && <Plaque isSmall>{street}</Plaque>}</span>
                  <b>{neighbour.name}</b>
                </Link>
                <p className="pt p2">
                  {neighbour.trade_label}
                  {neighbour.distance_m !== null &&
                    ` · ${t("shop.metres", { metres: number(neighbour.distance_m) })}`}
                </p>
                <ReachLine shop={neighbour.handle} leadHours={0} />
              </li>
            )
          }),
        )}
      </ul>
    </section>
  )
}
