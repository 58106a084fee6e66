import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { ButtonLink } from "@/ui/button"

/** There is no such page. */
export async function MissingPage() {
  const { t, href } = await speak()
  return (
    <div className="large zone os">
      <meta name="robots" content="noindex" />
      <Headline>{t("missing.title")}</Headline>
      <p className="lead">{t("missing.text")}</p>
      <p className="boutons">
        <ButtonLink href={href("/")}>{t("missing.back")}</ButtonLink>
      </p>
    </div>
  )
}
