import type { ReactNode } from "react"

/** Open is a filled disc, closed a ring: never colour alone. */
export const DoorState = ({ isOpen, children }: { isOpen: boolean; children: ReactNode }) => (
  <p className={isOpen ? "ouvert" : "ferme"}>{children}</p>
)
