import type { Metadata } from "next"
import { Suspense } from "react"
import { Listing } from "@/features/article/listing"
import { readSearch, type SearchParams } from "@/features/article/search-query"

export const metadata: Metadata = { title: "Recherche", robots: { index: false } }

async function Found({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const search = readSearch(await searchParams)
  const q = search.q?.[0]
  return (
    <>
      <div className="tetel">
        <h1 className="aff">{q ? `« ${q} »` : "Tous les articles"}</h1>
      </div>
      <Listing path="/recherche" search={search} />
    </>
  )
}

/** Search over all shops. */
export default function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return (
    <div className="large zone">
      <Suspense fallback={<div className="attente os" />}>
        <Found searchParams={searchParams} />
      </Suspense>
    </div>
  )
}
