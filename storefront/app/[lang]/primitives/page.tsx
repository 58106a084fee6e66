import type { Metadata } from "next"
import { ControlsShown } from "@/features/primitives/controls-shown"
import { PicturesShown } from "@/features/primitives/pictures-shown"
import { TokensShown } from "@/features/primitives/tokens-shown"
import { WordsShown } from "@/features/primitives/words-shown"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { townWords } from "@/lib/town"
import { Headline } from "@/ui/headline"
import "@/features/primitives/primitives.css"

export async function generateMetadata(): Promise<Metadata> {
  const speech = await speak()
  return pageMetadata(speech, { title: speech.t("primitives.title") })
}

/** Everything the pages are made of, for those who build them: nothing is drawn that is not here. */
export default async function PrimitivesPage() {
  const speech = await speak()
  return (
    <div className="large page">
      <Headline>{speech.t("primitives.title")}</Headline>
      <p className="lead">{speech.t("primitives.lead")}</p>
      <TokensShown speech={speech} sample={townWords(speech.locale).headline} />
      <ControlsShown speech={speech} />
      <WordsShown speech={speech} />
      <PicturesShown speech={speech} />
    </div>
  )
}
