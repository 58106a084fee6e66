import type { Metadata } from "next"

export const metadata: Metadata = { title: "ok", robots: { index: false } }

/** Whether this server answers: asked by whatever watches over it, and the measure of how fast it can. */
export default function State() {
  return <p>ok</p>
}
