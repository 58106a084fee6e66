import type { ReactNode } from "react"

/** The till: the quiet ground on which is summed up what it costs. */
export const TillFrame = ({ label, children }: { label: string; children: ReactNode }) => (
  <aside className="caisse" aria-label={label}>
    {children}
  </aside>
)
