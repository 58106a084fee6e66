import type { Metadata } from "next"
import Link from "next/link"
import { connection } from "next/server"
import { Suspense } from "react"
import { ArticleGrid } from "@/features/article/card"
import { PlaceAnswer } from "@/features/delivery/place-answer"
import { PlaceForm } from "@/features/delivery/place-form"
import { coursesOf } from "@/features/discover/courses"
import { LaidTable } from "@/features/discover/laid-table"
import { PairingStrip } from "@/features/discover/pairing-strip"
import { Season } from "@/features/discover/season"
import { ServiceWall } from "@/features/discover/service-wall"
import { JsonLd } from "@/features/seo/json-ld"
import { siteFacts } from "@/features/seo/facts"
import { listArticles, listCampaigns, listCategories, listPairings, listShops } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { town, townWords } from "@/lib/town"
import { Headline } from "@/ui/headline"
import { TextLink } from "@/ui/text-link"
import { Waiting } from "@/ui/waiting"
import { SectionHead } from "@/ui/section-head"
import { AlcoholBand } from "@/ui/alcohol-notice"

export async function generateMetadata(): Promise<Metadata> {
  const speech = await speak()
  const { title, description } = townWords(speech.locale)
  return pageMetadata(speech, { title: `${town.brand} — ${title}`, description, path: "/", isBare: true })
}

async function Aisles() {
  await connection() // the town's data is read when somebody comes, so that a build needs no backend
  const { t, href, locale } = await speak()
  const categories = await listCategories(locale)
  return (
    <div className="rayons">
      {categories
        .filter((category) => !category.parent_handle)
        .map((aisle) => (
          <Link key={aisle.handle} href={href(`/rayon/${aisle.handle}`)} prefetch={false}>
            <b>{aisle.name}</b>
            <span>{t("home.articles", { count: aisle.count })}</span>
          </Link>
        ))}
    </div>
  )
}

async function Seasons() {
  await connection()
  const speech = await speak()
  // A home page without its campaigns is still one.
  const campaigns = await listCampaigns(speech.locale).catch(() => [])
  return campaigns
    .filter(({ articles }) => articles.length > 0)
    .slice(0, 2)
    .map((campaign) => <Season key={campaign.handle} speech={speech} campaign={campaign} />)
}

/** A town with a wine merchant says so on its first page. */
async function Alcohol() {
  await connection()
  const speech = await speak()
  const shops = await listShops(speech.locale).catch(() => [])
  return shops.some((shop) => shop.sells_alcohol) && <AlcoholBand speech={speech} />
}

const LABELS = "in_stock=true&limit=7&facets=false&label=AOP,Label%20Rouge,AB"
const COURSES = 3

async function Selection() {
  await connection()
  const { locale } = await speak()
  const { articles } = await listArticles(LABELS, locale)
  return <ArticleGrid cards={articles} />
}

/** The first article with a label that other trades have something to put with. */
async function Menu() {
  await connection()
  const speech = await speak()
  const { t, locale } = speech
  const { articles } = await listArticles(LABELS, locale)
  for (const first of articles.slice(0, COURSES)) {
    const pairings = await listPairings(first.handle, 6, locale).catch(() => [])
    const courses = coursesOf(first, pairings, COURSES - 1)
    if (courses.length < COURSES - 1) continue
    return (
      <section className="accord" data-testid="menu">
        <div className="zone large">
          <SectionHead title={t("home.menu")}>
            <p className="p2">{t("home.menu_text")}</p>
          </SectionHead>
          <PairingStrip speech={speech} courses={[{ reason: t("home.first"), card: first }, ...courses]} />
        </div>
      </section>
    )
  }
  return null
}

async function Service() {
  await connection()
  const speech = await speak()
  return <ServiceWall speech={speech} shops={await listShops(speech.locale)} />
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
            <Headline>{words.headline}</Headline>
            <div>
              <p className="lead">{words.lead}</p>
              <PlaceForm
                words={{
                  label: t("where.label"),
                  placeholder: t("where.placeholder"),
                  look: t("where.look"),
                }}
              >
                <Suspense fallback={<p className="p2 pt">{words.reach}</p>}>
                  <PlaceAnswer />
                </Suspense>
              </PlaceForm>
            </div>
          </div>
          <LaidTable />
        </div>
      </section>
      <section className="zone large">
        <SectionHead title={t("home.aisles")}>
          <TextLink href={href("/boutiques")}>{t("home.by_shop")}</TextLink>
        </SectionHead>
        <Suspense fallback={<Waiting room="aisles" />}>
          <Aisles />
        </Suspense>
      </section>
      <Suspense fallback={null}>
        <Alcohol />
      </Suspense>
      <Suspense fallback={null}>
        <Seasons />
      </Suspense>
      <section className="zone large">
        <SectionHead title={t("home.labels")}>
          <TextLink href={href("/recherche?label=AOP&label=Label+Rouge&label=AB")}>
            {t("home.all_labels")}
          </TextLink>
        </SectionHead>
        <Suspense fallback={<Waiting room="wall" />}>
          <Selection />
        </Suspense>
      </section>
      <Suspense fallback={null}>
        <Menu />
      </Suspense>
      <section className="zone large">
        <SectionHead title={t("home.service")}>
          <p className="p2">{t("home.one_plate")}</p>
        </SectionHead>
        <Suspense fallback={<Waiting room="wall" />}>
          <Service />
        </Suspense>
      </section>
    </>
  )
}
