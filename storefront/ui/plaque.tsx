import type { ReactNode } from "react"
import { classes } from "./classes"

/** The enamel plaque of a street or a house. It never means anything else. */
export const Plaque = ({ isSmall, children }: { isSmall?: boolean; children: ReactNode }) => (
  <span className={classes("plaque", isSmall && "pt")}>{children}</span>
)
