import type { Metadata } from "next"
import Link from "next/link"
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
            <p className="sceau">
              {t("campaign.dates", { from: longDay(campaign.starts_on), to: longDay(campaign.ends_on) })}
            </p>
            <h1 className="aff">{campaign.title}</h1>
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
        <div className="tit">
          <p className="p2">
            {t("campaign.choice", { count: campaign.articles.length, shops })} {t("price.all_incl_vat")}
          </p>
          {all && (
            <Link className="lien" href={href(all)}>
              {t("campaign.all", { count: campaign.count })}
            </Link>
          )}
        </div>
        <ArticleGrid cards={campaign.articles} firstRow={2} />
        <p className="p2 pt note-l">{t("campaign.fair")}</p>
      </div>
    </>
  )
}

/** A campaign of the association. */
export default function CampaignPage(props: Props) {
  return (
    <Suspense fallback={<div className="large attente os" />}>
      <CampaignView {...props} />
    </Suspense>
  )
}
