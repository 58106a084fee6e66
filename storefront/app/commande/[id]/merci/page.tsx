import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { hour, longDay } from "@/lib/format"
import { readProgress } from "@/lib/medusa/session"

export const metadata: Metadata = { title: "Merci", robots: { index: false } }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ token?: string }> }

async function Thanks({ params, searchParams }: Props) {
  const [{ id }, { token = "" }] = await Promise.all([params, searchParams])
  const progress = await readProgress(id, String(token))
  if (!progress) notFound()
  const { slot } = progress
  return (
    <div data-testid="order-confirmation">
      <h1 className="aff">C’est noté.</h1>
      <p className="lead">
        Commande <b data-testid="order-display-id">{progress.display_id}</b>
        {slot &&
          `, ${progress.mode === "pickup" ? "à retirer" : "chez vous"} ${longDay(slot.date)} entre ${hour(slot.start)} et ${hour(slot.end)}`}
        .
      </p>
      <p>Chaque boutique a reçu sa part. Gardez cette adresse : elle vous dit où en est votre commande.</p>
      <p style={{ marginTop: 24 }}>
        <Link
          className="btn"
          href={`/commande/${id}/suivi?token=${encodeURIComponent(String(token))}`}
          data-testid="follow-order"
        >
          Suivre la commande
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
