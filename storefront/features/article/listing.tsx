import Link from "next/link"
import { ArticleGrid } from "./card"
import { Facets } from "./facets"
import { backendQuery, pageOf, PER_PAGE, searchAddress, type Search } from "./search-query"
import { listArticles } from "@/lib/medusa/public"
import { OutboundLink } from "@/features/shop/outbound-link"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"

const sorts = ["relevance", "price", "-price", "unit_price", "newest", "title"] as const

type Of = { speech: Speech; path: string; search: Search; count: number }

function Tools({ speech: { t }, path, search, count }: Of) {
  return (
    <div className="outils">
      <p aria-live="polite">{t("list.count", { count })}</p>
      <form action={path} className="puces">
        {Object.entries(search).flatMap(([key, values]) =>
          ["sort", "page"].includes(key)
            ? []
            : values.map((value) => <input key={key + value} type="hidden" name={key} value={value} />),
        )}
        <label className="champ">
          <span className="sr">{t("list.sort")}</span>
          <select name="sort" defaultValue={search.sort?.[0] ?? "relevance"}>
            {sorts.map((value) => (
              <option key={value} value={value}>
                {t(`list.sorts.${value}`)}
              </option>
            ))}
          </select>
        </label>
        <button className="btn sec">{t("list.sort")}</button>
      </form>
    </div>
  )
}

function Pages({ speech: { t }, path, search, count }: Of) {
  const page = pageOf(search)
  const last = Math.ceil(count / PER_PAGE)
  if (last < 2) return null
  return (
    <nav className="pages" aria-label={t("list.pages")}>
      {page > 1 && (
        <Link className="btn sec" href={searchAddress(path, search, { page: [String(page - 1)] })}>
          {t("list.previous")}
        </Link>
      )}
      <span className="puce">
        {page} / {last}
      </span>
      {page < last && (
        <Link className="btn sec" href={searchAddress(path, search, { page: [String(page + 1)] })}>
          {t("list.next")}
        </Link>
      )}
    </nav>
  )
}

/** A list of articles with its facets; the address holds its whole state, so it works without scripts. */
export async function Listing({ path, search }: { path: string; search: Search }) {
  const speech = await speak()
  const { t, href } = speech
  const list = await listArticles(backendQuery(search))
  const q = search.q?.[0]
  return (
    <div className="liste">
      {(list.count > 0 || Object.keys(search).some((key) => key !== "q" && key !== "sort")) && (
        <Facets speech={speech} path={href(path)} search={search} facets={list.facets} />
      )}
      <div className="trouve">
        <Tools speech={speech} path={href(path)} search={search} count={list.count} />
        {list.corrected && <p className="annonce">{t("list.corrected", { q: list.corrected })}</p>}
        {list.count === 0 ? (
          <div className="vide-e">
            <p className="aff3">{t("list.nothing")}</p>
            <p>{t("list.nothing_text")}</p>
          </div>
        ) : (
          <ArticleGrid cards={list.articles} />
        )}
        <Pages speech={speech} path={href(path)} search={search} count={list.count} />
        {q && list.external_catalogues.length > 0 && (
          <aside className="annonce" style={{ marginTop: 32 }}>
            <b>{t("list.further", { q })}</b>
            {list.external_catalogues.map(({ shop, url }) => (
              <OutboundLink key={shop.handle} handle={shop.handle} url={url} query={q}>
                {t("list.whole_catalogue", { shop: shop.name })}
              </OutboundLink>
            ))}
          </aside>
        )}
      </div>
    </div>
  )
}
