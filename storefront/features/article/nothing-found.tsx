import { searchAddress, type ActiveFilter, type Search } from "./search-query"
import { listCategories } from "@/lib/medusa/public"
import type { Speech } from "@/lib/speech"
import { ButtonLink } from "@/ui/button"
import { ChipLink, Row } from "@/ui/chip"
import { EmptyTable } from "@/ui/empty-table"

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
    <EmptyTable codes={["S16", "S03", "S18"]} data-testid="nothing-found">
      <p className="aff">{t("list.nothing")}</p>
      <p className="p2">{t(active.length > 0 ? "list.nothing_filtered" : "list.nothing_text")}</p>
      {active.length > 0 && (
        <ButtonLink href={searchAddress(path, q, {})} prefetch={false}>
          {t("list.take_all_out")}
        </ButtonLink>
      )}
      <Row as="nav" aria-label={t("home.aisles")}>
        {aisles.map((aisle) => (
          <ChipLink key={aisle.handle} href={href(`/rayon/${aisle.handle}`)} prefetch={false}>
            {aisle.name}
          </ChipLink>
        ))}
      </Row>
    </EmptyTable>
  )
}
