import type { Metadata } from "next"
import { Suspense } from "react"
import { Listing } from "@/features/article/listing"
import { speak } from "@/lib/speak"
import { readSearch, type SearchParams } from "@/features/article/search-query"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("list.search"), robots: { index: false } }
}

async function Found({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { t } = await speak()
  const search = readSearch(await searchParams)
  const q = search.q?.[0]
  return (
    <>
      <div className="tetel">
        <h1 className="aff">{q ? t("list.quoted", { q }) : t("list.all")}</h1>
      </div>
      <Listing path="/recherche" search={search} />
    </>
  )
}

/** Search over all shops. */
export default function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return (
    <div className="large page">
      <Suspense fallback={<div className="attente os" />}>
        <Found searchParams={searchParams} />
      </Suspense>
    </div>
  )
}
