import type { ReactNode } from "react"

/** Something to know: good, bad or neutral, said in words as well as colour. */
export function Notice({
  kind = "inf",
  title,
  children,
}: {
  kind?: "inf" | "ok" | "non" | ""
  title: string
  children?: ReactNode
}) {
  return (
    <div className={`avis ${kind}`} role={kind === "non" ? "alert" : "status"}>
      <b>{title}</b>
      {children && <div>{children}</div>}
    </div>
  )
}
