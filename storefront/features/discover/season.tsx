import Link from "next/link"
import { ArticleGrid } from "@/features/article/card"
import { campaignAddress } from "./campaign-address"
import type { Campaign } from "@/lib/discovery-types"
import type { Speech } from "@/lib/speech"

const SHOWN = 4

/** A campaign of the association on the home page. */
export function Season({ speech: { t, href, longDay }, campaign }: { speech: Speech; campaign: Campaign }) {
  return (
    <section className="zone large saison-z" data-testid="campaign">
      <div className="tit">
        <div>
          <h2 className="aff">{campaign.title}</h2>
          <p className="p2">
            {campaign.lead} {t("home.until", { day: longDay(campaign.ends_on) })}
          </p>
        </div>
        <Link className="lien" href={href(campaignAddress(campaign))}>
          {t("home.whole_season")}
        </Link>
      </div>
      <ArticleGrid cards={campaign.articles.slice(0, SHOWN)} hasWide={false} />
    </section>
  )
}
