import { ArticleGrid } from "./card"
import { Facets, FILTER_FORM } from "./facets"
import { SortSelect } from "./filter-form"
import { NothingFound } from "./nothing-found"
import {
  activeFilters,
  backendQuery,
  pageOf,
  PER_PAGE,
  searchAddress,
  SORTS,
  type ActiveFilter,
  type Search,
} from "./search-query"
import { listArticles } from "@/lib/medusa/public"
import { OutboundLink } from "@/features/shop/outbound-link"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { ArticleList } from "@/lib/types"
import { ChipLink, Row } from "@/ui/chip"
import { Button, ButtonLink } from "@/ui/button"
import { Headline } from "@/ui/headline"
import { AlcoholNotice, isForAdults } from "@/ui/alcohol-notice"

/** How many are loaded as soon as the page shows: the first row of a telephone. */
const FIRST_ROW = 2

type Of = { speech: Speech; path: string; search: Search; list: ArticleList }

const centsOf = (price: string): number => Math.round(Number(price) * 100)

/** What a filter is called on its chip. */
function nameOf({ t, said, euros }: Speech, { facets }: ArticleList, { key, value }: ActiveFilter): string {
  switch (key) {
    case "category":
      return (
        facets.category.find((c) => c.handle === value)?.name ??
        facets.category.find((c) => c.parent_handle === value)?.parent_name ??
        value
      )
    case "shop":
      return facets.shop.find((s) => s.handle === value)?.name ?? value
    case "origin":
      return facets.origin.find((o) => o.value === value)?.name ?? value
    case "min_price":
      return t("list.chip_from", { amount: euros(centsOf(value)) })
    case "max_price":
      return t("list.chip_to", { amount: euros(centsOf(value)) })
    case "without":
      return t("list.chip_without", { what: said("allergens", value) })
    case "label":
      return said("labels", value)
    case "temperature":
      return said("temperatures", value)
    case "unit":
      return said("list.units", value)
    default:
      return t(`list.${key}`)
  }
}

function Chips({ speech, path, list, active }: Of & { active: ActiveFilter[] }) {
  if (active.length === 0) return null
  const { t } = speech
  return (
    <Row as="ul" isBar aria-label={t("list.active")}>
      {active.map((filter) => {
        const name = nameOf(speech, list, filter)
        return (
          <li key={filter.key + filter.value}>
            <ChipLink
              isOn
              href={searchAddress(path, filter.without, {})}
              scroll={false}
              prefetch={false}
              aria-label={t("list.take_out", { name })}
              data-testid="active-filter"
            >
              {name} <span aria-hidden="true">×</span>
            </ChipLink>
          </li>
        )
      })}
    </Row>
  )
}

function Tools({ speech: { t }, search, list }: Of) {
  return (
    <div className="outils">
      <p aria-live="polite" data-testid="result-count">
        {t("list.count", { count: list.count })}
      </p>
      <SortSelect
        form={FILTER_FORM}
        label={t("list.sort")}
        value={search.sort?.[0] ?? "relevance"}
        choices={SORTS.map((value) => ({ value, name: t(`list.sorts.${value}`) }))}
      />
      <Button kind="quiet" className="sans-js" form={FILTER_FORM}>
        {t("list.sort_now")}
      </Button>
    </div>
  )
}

function Pages({ speech: { t }, path, search, list }: Of) {
  const page = pageOf(search)
  const last = Math.ceil(list.count / PER_PAGE)
  if (last < 2) return null
  const to = (target: number) => searchAddress(path, search, target === 1 ? {} : { page: [String(target)] })
  return (
    <nav className="pages" aria-label={t("list.pages")}>
      {page > 1 && (
        <ButtonLink kind="quiet" href={to(page - 1)} rel="prev">
          {t("list.previous")}
        </ButtonLink>
      )}
      <span className="p2">{t("list.page_of", { page, last })}</span>
      {page < last && (
        <ButtonLink kind="quiet" href={to(page + 1)} rel="next">
          {t("list.next")}
        </ButtonLink>
      )}
    </nav>
  )
}

function Further({ speech: { t }, q, list }: { speech: Speech; q: string; list: ArticleList }) {
  if (list.external_catalogues.length === 0) return null
  return (
    <aside className="plus-loin" data-testid="external-catalogues">
      <Headline level={2} isBlock>
        {t("list.further", { q })}
      </Headline>
      <p className="p2">{t("list.further_text")}</p>
      <Row>
        {list.external_catalogues.map(({ shop, url }) => (
          <OutboundLink key={shop.handle} handle={shop.handle} url={url} query={q} isChip>
            {t("list.whole_catalogue", { shop: shop.name })}
          </OutboundLink>
        ))}
      </Row>
    </aside>
  )
}

/** Kilos and litres cannot be compared: the list says in which order it goes. */
function UnitNote({ speech: { t }, list: { sorted_by: sorted } }: { speech: Speech; list: ArticleList }) {
  if (!sorted?.units?.length) return null
  const units = sorted.units.map((unit) => t(`list.by_units.${unit}`)).join(t("list.then"))
  return <p className="p2 note-l">{t("list.sorted_by_unit", { units })}</p>
}

/** A list of articles with its facets; the address holds its whole state, so it works without scripts. */
export async function Listing({
  path,
  search,
  fixed = {},
}: {
  path: string
  search: Search
  fixed?: Search
}) {
  const speech = await speak()
  const { t, href, locale } = speech
  const list = await listArticles(backendQuery({ ...fixed, ...search }), locale)
  const q = search.q?.[0]
  const of = { speech, path: href(path), search, list }
  const active = activeFilters(search)
  return (
    <div className="liste">
      {(list.count > 0 || active.length > 0) && (
        <Facets
          {...of}
          facets={list.facets}
          aisle={fixed.category?.[0]}
          count={list.count}
          active={active.length}
        />
      )}
      <div className="trouve">
        <h2 className="sr">{t("list.results")}</h2>
        <Tools {...of} />
        <Chips {...of} active={active} />
        {list.corrected && (
          <p className="annonce" data-testid="corrected">
            {t("list.corrected", { q: list.corrected, asked: q ?? "" })}
          </p>
        )}
        <UnitNote speech={speech} list={list} />
        {isForAdults(list.articles) && (
          <div className="note-l">
            <AlcoholNotice speech={speech} />
          </div>
        )}
        {list.count === 0 ? (
          <NothingFound speech={speech} path={of.path} search={search} active={active} />
        ) : (
          <ArticleGrid cards={list.articles} firstRow={FIRST_ROW} />
        )}
        <Pages {...of} />
        {q && <Further speech={speech} q={q} list={list} />}
      </div>
    </div>
  )
}
