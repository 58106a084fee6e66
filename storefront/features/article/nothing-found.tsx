import Link from "next/link"
import { searchAddress, type ActiveFilter, type Search } from "./search-query"
import { Mark } from "@/features/picture/picture"
import { listCategories } from "@/lib/medusa/public"
import type { Speech } from "@/lib/speech"

/** The empty plate: what to do instead. */
export async function NothingFound({
  speech: { t, href, locale },
  path,
  search,
  active,
}: {
  speech: Speech
  path: string
  search: Search
  active: ActiveFilter[]
}) {
  const aisles = (await listCategories(locale)).filter((c) => !c.parent_handle && c.count > 0)
  const q = search.q ? { q: search.q } : {}
  return (
    <div className="vide-l" data-testid="nothing-found">
      <div className="places" aria-hidden="true">
        {["S16", "S03", "S18"].map((code) => (
          <Mark key={code} code={code} isEmpty />
        ))}
      </div>
      <p className="aff">{t("list.nothing")}</p>
      <p className="p2">{t(active.length > 0 ? "list.nothing_filtered" : "list.nothing_text")}</p>
      {active.length > 0 && (
        <Link className="btn" href={searchAddress(path, q, {})} prefetch={false}>
          {t("list.take_all_out")}
        </Link>
      )}
      <nav className="puces" aria-label={t("home.aisles")}>
        {aisles.map((aisle) => (
          <Link key={aisle.handle} className="puce" href={href(`/rayon/${aisle.handle}`)} prefetch={false}>
            {aisle.name}
          </Link>
        ))}
      </nav>
    </div>
  )
}
