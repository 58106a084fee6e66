import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { Listing } from "@/features/article/listing"
import { readSearch, type SearchParams } from "@/features/article/search-query"
import { breadcrumbFacts } from "@/features/seo/facts"
import { JsonLd } from "@/features/seo/json-ld"
import { listCategories } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { ChipLink, Row } from "@/ui/chip"
import { Waiting } from "@/ui/waiting"
import { Trail } from "@/ui/trail"

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
  const shelves = found.shelves.map((shelf) => shelf.name).join(", ")
  return pageMetadata(speech, {
    title: category.name,
    description: speech.t("list.aisle_description", {
      aisle: category.name,
      count: category.count,
      shelves: shelves || "none",
      list: shelves,
    }),
    path: `/rayon/${category.handle}`,
  })
}

async function Shelf({ params, searchParams }: Props) {
  const { t, href } = await speak()
  const { category, parent, shelves } = await find(params)
  if (!category) notFound()
  const search = readSearch(await searchParams)
  const fixed = search.category ? {} : { category: [category.handle] }
  return (
    <>
      <Trail
        label={t("frame.breadcrumb")}
        places={[
          { name: t("frame.home"), href: href("/") },
          ...(parent ? [{ name: parent.name, href: href(`/rayon/${parent.handle}`) }] : []),
        ]}
      />
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
        <Headline>{category.name}</Headline>
      </div>
      {shelves.length > 0 && (
        <Row as="nav" isBar className="avant-liste" aria-label={category.name}>
          {shelves.map((shelf) => (
            <ChipLink key={shelf.handle} href={href(`/rayon/${shelf.handle}`)} prefetch={false}>
              {shelf.name} <small>{shelf.count}</small>
            </ChipLink>
          ))}
        </Row>
      )}
      <Listing path={`/rayon/${category.handle}`} search={search} fixed={fixed} />
    </>
  )
}

/** An aisle or a shelf. */
export default function ShelfPage(props: Props) {
  return (
    <div className="large page">
      <Suspense fallback={<Waiting />}>
        <Shelf {...props} />
      </Suspense>
    </div>
  )
}
