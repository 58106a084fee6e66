import type { Metadata } from "next"
import { ReloadPage } from "@/features/frame/reload-page"
import { Slipped } from "@/features/frame/slipped"
import { failureWords } from "@/lib/failure-words"
import { speak } from "@/lib/speak"
import { ButtonAnchor } from "@/ui/button"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("failure.title"), robots: { index: false } }
}

/** What the proxy answers, with status 503, for a page that the silent backend would have been needed for. */
export default async function SlippedRoute() {
  const { locale } = await speak()
  const words = failureWords[locale]
  return (
    <Slipped words={words}>
      <p>
        {/* To the very address that slipped, whichever that is: an empty address is the page's own. */}
        <ButtonAnchor href="" data-again="">
          {words.retry}
        </ButtonAnchor>
      </p>
      <ReloadPage words={words.by_itself} />
    </Slipped>
  )
}
