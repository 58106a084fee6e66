import { classes } from "./classes"

/** How far it is to an amount, and that it is reached. */
export const Threshold = ({
  value,
  max,
  name,
  text,
}: {
  value: number
  max: number
  /** What is measured, for who does not see the bar. */
  name: string
  text: string
}) => (
  <p className={classes("seuil", value >= max && "ok")}>
    {value < max && <progress max={max} value={value} aria-label={name} />}
    <span>{text}</span>
  </p>
)
