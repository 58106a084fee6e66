import type { Metadata } from "next"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { town } from "@/lib/town"
import { Headline } from "@/ui/headline"

export async function generateMetadata(): Promise<Metadata> {
  const speech = await speak()
  return pageMetadata(speech, { title: speech.t("legal.accessibility.title"), path: "/accessibilite" })
}

/** What these pages aim at, and whom to tell when they miss it. */
export default async function AccessibilityPage() {
  const { t } = await speak()
  const { email = "", phone = "" } = town.association
  return (
    <div className="large zone texte-long">
      <Headline>{t("legal.accessibility.title")}</Headline>
      <p className="lead">{t("legal.accessibility.lead")}</p>
      <p>{t("legal.accessibility.text")}</p>
      <p>{t("legal.accessibility.trouble", { email, phone })}</p>
    </div>
  )
}
