import { connection } from "next/server"
import { Suspense } from "react"
import { ArticleGrid } from "@/features/article/card"
import { Mark } from "@/features/picture/picture"
import { Facade } from "@/features/shop/facade"
import { listArticles, listShops } from "@/lib/medusa/public"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import { Waiting } from "@/ui/waiting"
import { DayAndNight, Family } from "./frame"

/** One article of each trade that is drawn in its own way. */
const SHOPS = [
  "chez-gaston-bavette",
  "le-pain-de-saint-rien",
  "librairie-page-treize",
  "la-barrique-bleue",
] as const
const FRONTS = 4

async function Plates() {
  await connection()
  const speech = await speak()
  const shops = [...(await listShops(speech.locale))].sort((a, b) => a.code.localeCompare(b.code))
  return (
    <>
      <DayAndNight speech={speech}>
        <ul className="vaisselle">
          {shops.map(({ code, name, image_motif: motif }, i) => (
            <li key={code}>
              <Mark code={code} motif={i % 2 ? motif : null} />
              {name}
            </li>
          ))}
          <li>
            <Mark code="S01" isEmpty />
            {speech.t("primitives.place")}
          </li>
        </ul>
      </DayAndNight>
      <DayAndNight speech={speech}>
        <ul className="vaisselle facades">
          {shops.slice(0, FRONTS).map((shop) => (
            <li key={shop.code}>
              <Facade shop={shop} />
              {shop.name}
            </li>
          ))}
        </ul>
      </DayAndNight>
    </>
  )
}

async function Cards() {
  await connection()
  const { locale } = await speak()
  const lists = await Promise.all(
    SHOPS.map((shop) => listArticles(`shop=${shop}&limit=2&facets=false`, locale)),
  )
  return <ArticleGrid cards={lists.flatMap(({ articles }) => articles)} />
}

/** Plates, houses, pictures and cards: of the town as it is. */
export const PicturesShown = ({ speech: { t } }: { speech: Speech }) => (
  <>
    <Family title={t("primitives.plates")}>
      <Suspense fallback={<Waiting room="wall" />}>
        <Plates />
      </Suspense>
    </Family>
    <Family title={t("primitives.pictures")}>
      <Suspense fallback={<Waiting room="wall" />}>
        <Cards />
      </Suspense>
    </Family>
  </>
)
