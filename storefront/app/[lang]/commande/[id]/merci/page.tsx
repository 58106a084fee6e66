import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { Mark } from "@/features/picture/picture"
import { readProgress } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"
import { Headline } from "@/ui/headline"
import { Row } from "@/ui/chip"
import { ButtonLink } from "@/ui/button"
import { Waiting } from "@/ui/waiting"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("order.thanks_meta"), robots: { index: false } }
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ token?: string }> }

async function Thanks({ params, searchParams }: Props) {
  const { t, href, hour, longDay, euros } = await speak()
  const [{ id }, { token = "" }] = await Promise.all([params, searchParams])
  const progress = await readProgress(id, String(token))
  if (!progress) notFound()
  const { slot, parts } = progress
  const isPickup = progress.mode === "pickup"
  const steps = ["order.next_prepare", "order.next_weigh"] as const
  return (
    <>
      <section className="table-mise" data-testid="order-confirmation">
        <div className="large">
          <p>
            <b data-testid="order-display-id" data-number={progress.display_id}>
              {t("order.order", { number: progress.display_id })}
            </b>
          </p>
          <Headline>{t("order.thanks")}</Headline>
          {slot && (
            <p className="lead">
              {t(isPickup ? "order.thanks_pickup" : "order.thanks_delivery", {
                day: longDay(slot.date),
                start: hour(slot.start),
                end: hour(slot.end),
              })}
            </p>
          )}
          <ul className="assiettes">
            {parts.map(({ shop }) => (
              <li key={shop.handle} className="vide">
                <Mark code={shop.code} isEmpty />
                <b>{shop.name}</b>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <div className="large zone suivi">
        <p className="lead">{t("order.each_has")}</p>
        <ol className="suites">
          {steps.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
          <li>{t(isPickup ? "order.next_counter" : "order.next_ring")}</li>
        </ol>
        <p>
          {t("order.most_to_pay")} <b>{euros(progress.total_max_cents)}</b>
        </p>
        <Row as="p">
          <ButtonLink
            href={href(`/commande/${id}/suivi?token=${encodeURIComponent(String(token))}`)}
            prefetch={false}
            data-testid="follow-order"
          >
            {t("order.follow")}
          </ButtonLink>
          <ButtonLink kind="quiet" href={href("/")}>
            {t("order.back")}
          </ButtonLink>
        </Row>
      </div>
    </>
  )
}

/** The order is placed. */
export default function ThanksPage(props: Props) {
  return (
    <Suspense fallback={<Waiting />}>
      <Thanks {...props} />
    </Suspense>
  )
}
