import type { ReactNode } from "react"

/** The seal of a label or a season. */
export const Seal = ({ children }: { children: ReactNode }) => <span className="sceau">{children}</span>
