import Link from "next/link"
import { ArticleGrid } from "./card"
import { Facets } from "./facets"
import { backendQuery, pageOf, PER_PAGE, searchAddress, type Search } from "./search-query"
import { plural } from "@/lib/format"
import { listArticles } from "@/lib/medusa/public"
import { OutboundLink } from "@/features/shop/outbound-link"

const sorts = {
  relevance: "Au mieux",
  price: "Du moins cher",
  "-price": "Du plus cher",
  unit_price: "Au kilo ou litre",
  newest: "Nouveautés",
  title: "De A à Z",
}

function Tools({ path, search, count }: { path: string; search: Search; count: number }) {
  return (
    <div className="outils">
      <p aria-live="polite">{plural(count, "article", "articles")} · prix TTC</p>
      <form action={path} className="puces">
        {Object.entries(search).flatMap(([key, values]) =>
          ["sort", "page"].includes(key)
            ? []
            : values.map((value) => <input key={key + value} type="hidden" name={key} value={value} />),
        )}
        <label className="champ">
          <span className="sr">Trier</span>
          <select name="sort" defaultValue={search.sort?.[0] ?? "relevance"}>
            {Object.entries(sorts).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button className="btn sec">Trier</button>
      </form>
    </div>
  )
}

function Pages({ path, search, count }: { path: string; search: Search; count: number }) {
  const page = pageOf(search)
  const last = Math.ceil(count / PER_PAGE)
  if (last < 2) return null
  return (
    <nav className="pages" aria-label="Pages">
      {page > 1 && (
        <Link className="btn sec" href={searchAddress(path, search, { page: [String(page - 1)] })}>
          Page précédente
        </Link>
      )}
      <span className="puce">
        {page} / {last}
      </span>
      {page < last && (
        <Link className="btn sec" href={searchAddress(path, search, { page: [String(page + 1)] })}>
          Page suivante
        </Link>
      )}
    </nav>
  )
}

/** A list of articles with its facets; the address holds its whole state, so it works without scripts. */
export async function Listing({ path, search }: { path: string; search: Search }) {
  const list = await listArticles(backendQuery(search))
  const q = search.q?.[0]
  return (
    <div className="liste">
      {(list.count > 0 || Object.keys(search).some((key) => key !== "q" && key !== "sort")) && (
        <Facets path={path} search={search} facets={list.facets} />
      )}
      <div className="trouve">
        <Tools path={path} search={search} count={list.count} />
        {list.corrected && <p className="annonce">Résultats pour « {list.corrected} ».</p>}
        {list.count === 0 ? (
          <div className="vide-e">
            <p className="aff3">L’assiette est vide</p>
            <p>Rien ne répond à cette recherche. Essayez un mot plus court, ou enlevez un filtre.</p>
          </div>
        ) : (
          <ArticleGrid cards={list.articles} />
        )}
        <Pages path={path} search={search} count={list.count} />
        {q && list.external_catalogues.length > 0 && (
          <aside className="annonce" style={{ marginTop: 32 }}>
            <b>Chercher « {q} » plus loin, chez nos libraires :</b>
            {list.external_catalogues.map(({ shop, url }) => (
              <OutboundLink key={shop.handle} handle={shop.handle} url={url} query={q}>
                {shop.name}, tout le catalogue
              </OutboundLink>
            ))}
          </aside>
        )}
      </div>
    </div>
  )
}
