import { classes } from "./classes"

/** How far a step is: done is a filled disc, current a ring, missing a lozenge, open an empty place. */
export type StepState = "done" | "here" | "wrong" | "open"

const LOOKS = { done: "fait", here: "ici", wrong: "souci", open: "" } as const

/** How far something is, in a handful of steps. */
export const Steps = ({
  steps,
  done,
}: {
  steps: readonly { key: string; name: string; state: StepState }[]
  /** « fait », read aloud where a disc is filled. */
  done: string
}) => (
  <ol className="suite">
    {steps.map(({ key, name, state }) => (
      <li key={key} className={classes(LOOKS[state])} aria-current={state === "here" ? "step" : undefined}>
        {name}
        {state === "done" && <span className="sr">, {done}</span>}
      </li>
    ))}
  </ol>
)
