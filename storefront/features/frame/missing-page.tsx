import Link from "next/link"
import { speak } from "@/lib/speak"

/** There is no such page. */
export async function MissingPage() {
  const { t, href } = await speak()
  return (
    <div className="large zone os">
      <meta name="robots" content="noindex" />
      <h1 className="aff">{t("missing.title")}</h1>
      <p className="lead">{t("missing.text")}</p>
      <p style={{ marginTop: 24 }}>
        <Link className="btn" href={href("/")}>
          {t("missing.back")}
        </Link>
      </p>
    </div>
  )
}
