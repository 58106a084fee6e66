import type { ReactNode } from "react"
import { classes } from "./classes"

/** Open is a filled disc, closed a ring: never colour alone. */
export const DoorState = ({
  isOpen,
  isSmall,
  children,
}: {
  isOpen: boolean
  isSmall?: boolean
  children: ReactNode
}) => <p className={classes(isOpen ? "ouvert" : "ferme", isSmall && "pt")}>{children}</p>
