import type { Speech } from "@/lib/speech"
import { Notice } from "./notice"

const ADULT = 18

/** Whether something among these is only for adults. */
export const isForAdults = (those: readonly { min_age: number }[]): boolean =>
  those.some(({ min_age: age }) => age >= ADULT)

type Of = { speech: Pick<Speech, "t"> }

/** What has to be said wherever alcohol is offered (Code de la santé publique, L3323-4 and L3342-1). */
export const AlcoholNotice = ({ speech: { t } }: Of) => (
  <Notice kind="know" isStill title={t("article.alcohol")} data-testid="alcohol-notice">
    <span>{t("article.alcohol_health")}</span>
  </Notice>
)

/** The same as the band that the first page and the page of the payment have to carry across (arrêté du 17 octobre 2016). */
export const AlcoholBand = ({ speech: { t } }: Of) => (
  <p className="bande" data-testid="alcohol-notice">
    <b>{t("article.alcohol")}</b> {t("article.alcohol_health")}
  </p>
)
