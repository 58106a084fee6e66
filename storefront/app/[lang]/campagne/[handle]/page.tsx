import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { ArticleGrid } from "@/features/article/card"
import { campaignAddress, wholeChoice } from "@/features/discover/campaign-address"
import { motifFile, shopMotif } from "@/features/picture/motif"
import { breadcrumbFacts } from "@/features/seo/facts"
import { JsonLd } from "@/features/seo/json-ld"
import { listCampaigns } from "@/lib/medusa/public"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { TextLink } from "@/ui/text-link"
import { Waiting } from "@/ui/waiting"
import { SectionHead } from "@/ui/section-head"
import { Seal } from "@/ui/seal"
import { AlcoholNotice, isForAdults } from "@/ui/alcohol-notice"

type Props = { params: Promise<{ handle: string }> }

async function find({ params }: Props) {
  const speech = await speak()
  const { handle } = await params
  return { speech, campaign: (await listCampaigns(speech.locale)).find((one) => one.handle === handle) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await props.params
  // When nobody can tell, the page says so itself; it keeps the title of the town.
  const found = await find(props).catch(() => null)
  if (!found) return {}
  const { speech, campaign } = found
  if (!campaign) return { title: speech.t("campaign.over") }
  const { title, lead: description } = campaign
  return pageMetadata(speech, { title, description, path: campaignAddress(campaign) })
}

async function CampaignView(props: Props) {
  const { speech, campaign } = await find(props)
  if (!campaign) notFound()
  const { t, href, longDay } = speech
  const all = wholeChoice(campaign)
  const shops = new Set(campaign.articles.map(({ shop }) => shop.handle)).size
  return (
    <>
      <JsonLd
        data={breadcrumbFacts(
          [
            { name: t("frame.home"), path: "/" },
            { name: campaign.title, path: campaignAddress(campaign) },
          ],
          href,
        )}
      />
      <section className="campagne">
        <div className="large">
          <div>
            <p>
              <Seal>
                {t("campaign.dates", { from: longDay(campaign.starts_on), to: longDay(campaign.ends_on) })}
              </Seal>
            </p>
            <Headline>{campaign.title}</Headline>
            <p className="lead">{campaign.lead}</p>
          </div>
          {campaign.motif && (
            <img
              src={motifFile(shopMotif(campaign.motif))}
              alt=""
              width={360}
              height={360}
              fetchPriority="high"
            />
          )}
        </div>
      </section>
      <div className="large zone">
        <SectionHead>
          <p className="p2">
            {t("campaign.choice", { count: campaign.articles.length, shops })} {t("price.all_incl_vat")}
          </p>
          {all && <TextLink href={href(all)}>{t("campaign.all", { count: campaign.count })}</TextLink>}
        </SectionHead>
        {isForAdults(campaign.articles) && (
          <div className="note-l">
            <AlcoholNotice speech={speech} />
          </div>
        )}
        <ArticleGrid cards={campaign.articles} firstRow={2} />
        <p className="p2 pt note-l">{t("campaign.fair")}</p>
      </div>
    </>
  )
}

/** A campaign of the association. */
export default function CampaignPage(props: Props) {
  return (
    <Suspense fallback={<Waiting isInset />}>
      <CampaignView {...props} />
    </Suspense>
  )
}
