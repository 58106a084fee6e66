import Link from "next/link"
import { LOCALES } from "@/lib/locale"
import { speak } from "@/lib/speak"
import { town, townWords } from "@/lib/town"

/** The foot of every page. */
export async function Footer() {
  const { t, href, locale } = await speak()
  const words = townWords(locale)
  return (
    <footer className="pied">
      <div className="large">
        <div>
          <h2>{town.brand}</h2>
          <p className="p2">{words.about}</p>
        </div>
        <div>
          <h2>{t("frame.shopping")}</h2>
          <Link href={href("/boutiques")} prefetch={false}>
            {t("frame.all_shops")}
          </Link>
          <Link href={href("/recherche")} prefetch={false}>
            {t("frame.all_articles")}
          </Link>
          <Link href={href("/panier")} prefetch={false}>
            {t("frame.your_basket")}
          </Link>
          <Link href={href("/compte")} prefetch={false}>
            {t("account.title")}
          </Link>
          <Link href={href("/commande/retrouver")} prefetch={false}>
            {t("account.look_up")}
          </Link>
        </div>
        <div>
          <h2>{t("frame.to_know")}</h2>
          <Link href={href("/classement")} prefetch={false}>
            {t("frame.ranking")}
          </Link>
          <Link href={href("/mentions-legales")} prefetch={false}>
            {t("legal.notice.title")}
          </Link>
          <Link href={href("/conditions-de-vente")} prefetch={false}>
            {t("legal.terms.title")}
          </Link>
          <Link href={href("/confidentialite")} prefetch={false}>
            {t("legal.privacy.title")}
          </Link>
          <Link href={href("/accessibilite")} prefetch={false}>
            {t("legal.accessibility.title")}
          </Link>
          <Link href={href("/retractation")} prefetch={false}>
            {t("legal.withdrawal.title")}
          </Link>
        </div>
        <div>
          <h2>{t("frame.delivery")}</h2>
          <p className="p2">{words.reach}</p>
          <nav aria-label={t("frame.language")}>
            {LOCALES.filter((other) => other !== locale).map((other) => (
              <a key={other} href={`/langue/${other}`} hrefLang={other} lang={other} rel="nofollow">
                {t(`frame.languages.${other}`)}
              </a>
            ))}
          </nav>
        </div>
      </div>
    </footer>
  )
}
