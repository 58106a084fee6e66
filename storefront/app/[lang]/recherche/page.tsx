import type { Metadata } from "next"
import { Suspense } from "react"
import { Listing } from "@/features/article/listing"
import { speak } from "@/lib/speak"
import { readSearch, type SearchParams } from "@/features/article/search-query"
import { Headline } from "@/ui/headline"
import { Waiting } from "@/ui/waiting"

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
        <Headline>{q ? t("list.quoted", { q }) : t("list.all")}</Headline>
      </div>
      <Listing path="/recherche" search={search} />
    </>
  )
}

/** Search over all shops. */
export default function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return (
    <div className="large page">
      <Suspense fallback={<Waiting />}>
        <Found searchParams={searchParams} />
      </Suspense>
    </div>
  )
}
