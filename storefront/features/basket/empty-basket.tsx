import Link from "next/link"
import { Mark } from "@/features/picture/picture"
import type { Speech } from "@/lib/speech"

/** Three empty places: a table that waits to be laid. */
export function EmptyBasket({ speech: { t, href } }: { speech: Speech }) {
  return (
    <div className="vide-p">
      <div className="places" aria-hidden="true">
        {["S01", "S10", "S20"].map((code) => (
          <Mark key={code} code={code} isEmpty />
        ))}
      </div>
      <h1 className="aff" id="panier-titre" tabIndex={-1}>
        {t("basket.empty")}
      </h1>
      <p className="lead">{t("basket.empty_text")}</p>
      <p className="puces">
        <Link className="btn" href={href("/recherche")}>
          {t("basket.see_articles")}
        </Link>
        <Link className="btn sec" href={href("/boutiques")}>
          {t("frame.all_shops")}
        </Link>
      </p>
    </div>
  )
}
