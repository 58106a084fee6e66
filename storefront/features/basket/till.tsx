import type { Speech } from "@/lib/speech"
import type { Basket } from "@/lib/types"
import { shownLines } from "./basket-group"
import { LiveSum } from "./live-parts"
import { ButtonAnchor, ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { TillFrame } from "@/ui/till-frame"
import { AlcoholNotice, isForAdults } from "@/ui/alcohol-notice"

/** « La date la plus proche est vendredi parce que le traiteur a besoin de 48 h. » */
export function Earliest({ speech, basket }: { speech: Speech; basket: Basket }) {
  const { t, longDay, hour } = speech
  const { earliest, earliest_because: because } = basket
  if (!earliest) return null
  const when = { day: longDay(earliest.date), start: hour(earliest.start), end: hour(earliest.end) }
  if (!because) return <p className="pt">{t("basket.earliest", when)}</p>
  const who = { shop: because.shop.name, hours: because.lead_time_hours }
  return (
    <Notice isStill isSmall>
      <span>
        {because.reason === "shop_closed"
          ? t("basket.earliest_closed", { ...when, ...who })
          : t("basket.earliest_needs", { ...when, ...who })}
      </span>
    </Notice>
  )
}

/** What the basket costs, at least about and at most, and the way on. */
export function Till({ speech, basket }: { speech: Speech; basket: Basket }) {
  const { t, href, locale } = speech
  const lines = basket.groups.flatMap((group) => group.lines)
  const hasWeighed = basket.max_cents > basket.estimate_cents
  const isBlocked = basket.groups.some((group) => group.troubles.length > 0)
  return (
    <div className="droite">
      <div className="payer">
        {isBlocked && (
          <p className="souci-t" role="status">
            {t("basket.blocked_text")}
          </p>
        )}
        <p className="somme">
          <span>{t(hasWeighed ? "basket.articles_estimated" : "basket.articles")}</span>
          <b>
            <LiveSum cents={basket.estimate_cents} lines={shownLines(lines)} locale={locale} />
          </b>
        </p>
        {isBlocked ? (
          <ButtonAnchor kind="quiet" isLarge href="#contenu">
            {t("basket.blocked")}
          </ButtonAnchor>
        ) : (
          <ButtonLink isLarge href={href("/commande")} data-testid="checkout-button">
            {t("basket.to_checkout")}
          </ButtonLink>
        )}
      </div>
      <TillFrame label={t("basket.sum")}>
        <div className="tot">
          <span>{t("basket.shops", { count: basket.groups.length })}</span>
          <LiveSum
            cents={basket.estimate_cents}
            lines={shownLines(lines)}
            locale={locale}
            figures={{
              size: "m",
              about: hasWeighed ? t("price.about", { amount: "#" }) : null,
              short: t("price.estimated_short"),
            }}
          />
          {hasWeighed && (
            <>
              <span>{t("basket.at_most")}</span>
              <b>
                <LiveSum cents={basket.max_cents} lines={shownLines(lines, "max_cents")} locale={locale} />
              </b>
            </>
          )}
        </div>
        {hasWeighed && <p className="p2 pt">{t("basket.highest")}</p>}
        <p className="p2 pt">{t("basket.note")}</p>
        <Earliest speech={speech} basket={basket} />
        {isForAdults([basket]) && <AlcoholNotice speech={speech} />}
      </TillFrame>
    </div>
  )
}
