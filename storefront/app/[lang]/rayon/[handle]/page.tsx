import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { Listing } from "@/features/article/listing"
import { readSearch, type SearchParams } from "@/features/article/search-query"
import { breadcrumbFacts } from "@/features/seo/facts"
import { JsonLd } from "@/features/seo/json-ld"
import { listCategories } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"

type Props = { params: Promise<{ handle: string }>; searchParams: Promise<SearchParams> }

async function find(params: Props["params"]) {
  const { handle } = await params
  const categories = await listCategories((await speak()).locale)
  const category = categories.find((c) => c.handle === handle)
  return {
    category,
    parent: categories.find((c) => c.handle === category?.parent_handle),
    shelves: categories.filter((c) => c.parent_handle === handle && c.count > 0),
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const speech = await speak()
  await params
  // When nobody can tell, the page says so itself; it keeps the title of the town.
  const found = await find(params).catch(() => null)
  if (!found) return {}
  const { category } = found
  if (!category) return { title: speech.t("list.unknown_aisle") }
  return pageMetadata(speech, { title: category.name, path: `/rayon/${category.handle}` })
}

async function Shelf({ params, searchParams }: Props) {
  const { t, href } = await speak()
  const { category, parent, shelves } = await find(params)
  if (!category) notFound()
  const search = readSearch(await searchParams)
  const fixed = search.category ? {} : { category: [category.handle] }
  return (
    <>
      <nav className="ariane" aria-label={t("frame.breadcrumb")}>
        <Link href={href("/")} prefetch={false}>
          {t("frame.home")}
        </Link>
        {parent && (
          <Link href={href(`/rayon/${parent.handle}`)} prefetch={false}>
            {parent.name}
          </Link>
        )}
      </nav>
      <JsonLd
        data={breadcrumbFacts(
          [
            { name: t("frame.home"), path: "/" },
            ...[parent, category].flatMap((c) => (c ? [{ name: c.name, path: `/rayon/${c.handle}` }] : [])),
          ],
          href,
        )}
      />
      <div className="tetel">
        <h1 className="aff">{category.name}</h1>
      </div>
      {shelves.length > 0 && (
        <nav className="puces barre-f avant-liste" aria-label={category.name}>
          {shelves.map((shelf) => (
            <Link key={shelf.handle} className="puce" href={href(`/rayon/${shelf.handle}`)} prefetch={false}>
              {shelf.name} <small>{shelf.count}</small>
            </Link>
          ))}
        </nav>
      )}
      <Listing path={`/rayon/${category.handle}`} search={search} fixed={fixed} />
    </>
  )
}

/** An aisle or a shelf. */
export default function ShelfPage(props: Props) {
  return (
    <div className="large page">
      <Suspense fallback={<div className="attente os" />}>
        <Shelf {...props} />
      </Suspense>
    </div>
  )
}
