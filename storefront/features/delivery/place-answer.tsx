import { connection } from "next/server"
import { forgetPlace } from "./actions"
import { CommuneChoice } from "./commune-choice"
import { placeName, type Place } from "./place"
import { isUnknown } from "./reach-rule"
import { rememberedReach, unansweredPlace } from "./remembered"
import { speak } from "@/lib/speak"
import { townWords } from "@/lib/town"
import type { Speech } from "@/lib/speech"
import type { Reach, When } from "@/lib/discovery-types"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

const titleOf = ({ t, number, locale }: Speech, reach: Reach): string => {
  const distance = reach.distance_km === null ? null : number(reach.distance_km, 1)
  if (reach.reach === "deliverable")
    return distance === null
      ? t("where.yes")
      : t("where.yes_far", { distance, from: townWords(locale).measured_from })
  return distance === null ? t("where.no") : t("where.too_far", { distance })
}

function Window({ speech, when, what }: { speech: Speech; when: When; what: string }) {
  if (!when) return null
  const { t, dayName, hour, today } = speech
  return (
    <div>
      <b>
        {t("where.window", {
          day: dayName(when.date, today(new Date())),
          start: hour(when.start),
          end: hour(when.end),
        })}
      </b>
      <span className="p2 pt">{what}</span>
    </div>
  )
}

const Forget = ({ speech: { t } }: { speech: Speech }) => (
  <form action={forgetPlace}>
    <Button kind="bare">{t("where.forget")}</Button>
  </form>
)

/** A name that nobody knows here. */
function Unknown({ speech, place }: { speech: Speech; place: Place }) {
  const { t } = speech
  return (
    <>
      <Notice isStill title={t("where.at", { place: placeName(place), title: t("where.commune_unknown") })}>
        {!place.postal_code && <span>{t("where.try_postcode")}</span>}
      </Notice>
      <Forget speech={speech} />
    </>
  )
}

/** A postcode of several communes. */
function WhichCommune({ speech: { t }, place, reach }: { speech: Speech; place: Place; reach: Reach }) {
  return (
    <Notice isStill title={t("where.at", { place: placeName(place), title: t("where.more") })}>
      <span>{t("where.which")}</span>
      <CommuneChoice communes={reach.communes} postalCode={place.postal_code} />
    </Notice>
  )
}

/** What the remembered place means: near or far, and the earliest windows. */
export async function PlaceAnswer() {
  await connection()
  const known = await rememberedReach()
  const speech = await speak()
  const { t, euros } = speech
  const unanswered = await unansweredPlace()
  if (unanswered)
    return (
      <Notice isStill title={t("where.at", { place: placeName(unanswered), title: t("where.failed") })}>
        <span>{t("failure.unreachable")}</span>
      </Notice>
    )
  if (!known) return <p className="p2 pt">{townWords(speech.locale).reach}</p>
  if (known.reach.reach === "unsure") return <WhichCommune speech={speech} {...known} />
  if (isUnknown(known.reach)) return <Unknown speech={speech} place={known.place} />
  const { place, reach } = known
  const isNear = reach.reach === "deliverable"
  return (
    <>
      <p className={isNear ? "ok" : "loin"}>
        {t("where.at", { place: placeName(place), title: titleOf(speech, reach) })}
      </p>
      <div className="rep">
        {isNear && (
          <Window
            speech={speech}
            when={reach.delivery}
            what={t("where.to_door", { fee: euros(reach.fee_cents ?? 0) })}
          />
        )}
        {reach.reach !== "out_of_reach" && (
          <Window speech={speech} when={reach.pickup} what={t("where.at_counter")} />
        )}
      </div>
      <Forget speech={speech} />
    </>
  )
}
