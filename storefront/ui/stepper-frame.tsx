import type { ReactNode } from "react"
import { classes } from "./classes"

const LOOKS = { plain: null, plus: "un", full: "plein" } as const

/** The round frame of « – 2 + »: plain in the basket; on a card a lone plus, filled once something is in the basket. */
export const StepperFrame = ({
  look = "plain",
  children,
}: {
  look?: keyof typeof LOOKS
  children: ReactNode
}) => <span className={classes("pas", LOOKS[look])}>{children}</span>
