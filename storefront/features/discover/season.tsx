import { ArticleGrid } from "@/features/article/card"
import { campaignAddress } from "./campaign-address"
import type { Campaign } from "@/lib/discovery-types"
import type { Speech } from "@/lib/speech"
import { TextLink } from "@/ui/text-link"
import { SectionHead } from "@/ui/section-head"

const SHOWN = 4

/** A campaign of the association on the home page. */
export function Season({ speech: { t, href, longDay }, campaign }: { speech: Speech; campaign: Campaign }) {
  return (
    <section className="zone large saison-z" data-testid="campaign">
      <SectionHead
        title={campaign.title}
        text={
          <>
            {campaign.lead} {t("home.until", { day: longDay(campaign.ends_on) })}
          </>
        }
      >
        <TextLink href={href(campaignAddress(campaign))}>{t("home.whole_season")}</TextLink>
      </SectionHead>
      <ArticleGrid cards={campaign.articles.slice(0, SHOWN)} hasWide={false} />
    </section>
  )
}
