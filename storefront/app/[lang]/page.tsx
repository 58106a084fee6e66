import type { Metadata } from "next"
import Link from "next/link"
import { connection } from "next/server"
import { Suspense } from "react"
import { ArticleGrid } from "@/features/article/card"
import { AddressCheck } from "@/features/delivery/address-check"
import { Mark } from "@/features/picture/picture"
import { JsonLd } from "@/features/seo/json-ld"
import { siteFacts } from "@/features/seo/facts"
import { listArticles, listCategories, listShops } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { town, townWords } from "@/lib/town"

export async function generateMetadata(): Promise<Metadata> {
  const speech = await speak()
  const { title, description } = townWords(speech.locale)
  return pageMetadata(speech, { title: `${town.brand} — ${title}`, description, path: "/", isBare: true })
}

const TABLE = [
  ["S16", "cheese-wedge", -40, 90, 1.05],
  ["S03", "cut-of-meat", 250, -30, 0.9],
  ["S18", "tomato", 230, 330, 0.95],
  ["S14", "birthday-cake", -60, 420, 0.8],
  ["S35", "open-book", 470, 150, 0.75],
] as const

/** The laid table of the hero: each plate is a shop's. */
function LaidTable() {
  return (
    <div className="nappe" aria-hidden="true">
      {TABLE.map(([code, motif, x, y, scale]) => (
        <div
          key={code}
          style={{ position: "absolute", left: `${x / 6}%`, top: `${y / 6.4}%`, width: `${56 * scale}%` }}
        >
          <Mark code={code} motif={motif} />
        </div>
      ))}
    </div>
  )
}

async function Aisles() {
  await connection() // the town's data is read when somebody comes, so that a build needs no backend
  const { t, href } = await speak()
  const categories = await listCategories()
  return (
    <div className="rayons">
      {categories
        .filter((category) => !category.parent_handle)
        .map((aisle) => (
          <Link key={aisle.handle} href={href(`/rayon/${aisle.handle}`)}>
            <b>{aisle.name}</b>
            <span>{t("home.articles", { count: aisle.count })}</span>
          </Link>
        ))}
    </div>
  )
}

async function Selection() {
  await connection()
  const { articles } = await listArticles("in_stock=true&limit=11&facets=false&label=AOP,Label%20Rouge,AB")
  return <ArticleGrid cards={articles} />
}

async function Service() {
  await connection()
  const { href } = await speak()
  const shops = await listShops()
  return (
    <div className="service">
      {shops.map((shop) => (
        <Link key={shop.handle} href={href(`/boutique/${shop.handle}`)}>
          <Mark code={shop.code} motif={shop.image_motif} />
          {shop.name}
        </Link>
      ))}
    </div>
  )
}

/** Home. */
export default async function Home() {
  const { t, href, locale } = await speak()
  const words = townWords(locale)
  return (
    <>
      <JsonLd data={siteFacts(href)} />
      <section className="hero">
        <div className="in">
          <div className="mots">
            <h1 className="aff">{words.headline}</h1>
            <div>
              <p className="lead">{words.lead}</p>
              <AddressCheck
                words={{
                  label: t("where.label"),
                  placeholder: t("where.placeholder"),
                  look: t("where.look"),
                }}
              />
            </div>
          </div>
          <LaidTable />
        </div>
      </section>
      <section className="zone large">
        <h2 className="aff">{t("home.aisles")}</h2>
        <Suspense fallback={<div className="attente" />}>
          <Aisles />
        </Suspense>
      </section>
      <section className="zone large">
        <div className="tit">
          <h2 className="aff">{t("home.labels")}</h2>
          <Link className="lien" href={href("/recherche?label=AOP")}>
            {t("home.all_aop")}
          </Link>
        </div>
        <Suspense fallback={<div className="attente" />}>
          <Selection />
        </Suspense>
      </section>
      <section className="zone large">
        <div className="tit">
          <h2 className="aff">{t("home.service")}</h2>
          <p className="p2">{t("home.one_plate")}</p>
        </div>
        <Suspense fallback={<div className="attente" />}>
          <Service />
        </Suspense>
      </section>
    </>
  )
}
