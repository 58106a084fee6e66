import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { readProgress } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("order.thanks_meta"), robots: { index: false } }
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ token?: string }> }

async function Thanks({ params, searchParams }: Props) {
  const { t, href, hour, longDay } = await speak()
  const [{ id }, { token = "" }] = await Promise.all([params, searchParams])
  const progress = await readProgress(id, String(token))
  if (!progress) notFound()
  const { slot } = progress
  return (
    <div data-testid="order-confirmation">
      <h1 className="aff">{t("order.thanks")}</h1>
      <p className="lead">
        <b data-testid="order-display-id" data-number={progress.display_id}>
          {t("order.order", { number: progress.display_id })}
        </b>
        {slot && " · "}
        {slot &&
          t(progress.mode === "pickup" ? "order.thanks_pickup" : "order.thanks_delivery", {
            day: longDay(slot.date),
            start: hour(slot.start),
            end: hour(slot.end),
          })}
      </p>
      <p>{t("order.each_has")}</p>
      <p style={{ marginTop: 24 }}>
        <Link
          className="btn"
          href={href(`/commande/${id}/suivi?token=${encodeURIComponent(String(token))}`)}
          data-testid="follow-order"
        >
          {t("order.follow")}
        </Link>
      </p>
    </div>
  )
}

/** The order is placed. */
export default function ThanksPage(props: Props) {
  return (
    <div className="large zone os">
      <Suspense fallback={<div className="attente" />}>
        <Thanks {...props} />
      </Suspense>
    </div>
  )
}
