import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { Live } from "@/features/order/live"
import { ProgressView, sentencesOf } from "@/features/order/progress-view"
import { isOver } from "@/features/order/standing"
import { findShop } from "@/lib/medusa/public"
import { readProgress } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"
import { Waiting } from "@/ui/waiting"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("order.follow_meta"), robots: { index: false } }
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ token?: string }> }

async function Follow({ params, searchParams }: Props) {
  const [{ id }, { token: given }] = await Promise.all([params, searchParams])
  const token = String(given ?? "")
  const progress = await readProgress(id, token)
  if (!progress) notFound()
  const handles = progress.parts.map(({ shop }) => shop.handle)
  // A shop that has closed since has no page any more: its part is told without its contact.
  const shops = await Promise.all(handles.map((handle) => findShop(handle).catch(() => null)))
  const speech = await speak()
  const query = token ? `?token=${encodeURIComponent(token)}` : ""
  return (
    <>
      <ProgressView
        speech={speech}
        progress={progress}
        shops={Object.fromEntries(handles.map((handle, i) => [handle, shops[i] ?? null]))}
        token={token}
      />
      <Live
        events={`/api/commande/${encodeURIComponent(id)}/events${query}`}
        isOver={isOver(progress.stage)}
        sentences={sentencesOf({ speech, progress })}
      />
    </>
  )
}

/** How an order stands, live. */
export default function FollowPage(props: Props) {
  return (
    <Suspense fallback={<Waiting isInset />}>
      <Follow {...props} />
    </Suspense>
  )
}
