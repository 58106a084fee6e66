import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { KeepFresh } from "@/features/order/keep-fresh"
import { ProgressView } from "@/features/order/progress-view"
import { readProgress } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("order.follow_meta"), robots: { index: false } }
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ token?: string }> }

async function Follow({ params, searchParams }: Props) {
  const [{ id }, { token }] = await Promise.all([params, searchParams])
  const progress = await readProgress(id, String(token ?? ""))
  if (!progress) notFound()
  return (
    <>
      <ProgressView speech={await speak()} progress={progress} />
      <KeepFresh />
    </>
  )
}

/** How an order stands, live. */
export default function FollowPage(props: Props) {
  return (
    <Suspense fallback={<div className="large attente os" />}>
      <Follow {...props} />
    </Suspense>
  )
}
