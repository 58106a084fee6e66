import type { ReactNode } from "react"

/** A question and its answers, one below the other; each answer is a {@link Tick}. Without a question: one thing to declare. */
export const Choices = ({ legend, children }: { legend?: string; children: ReactNode }) =>
  legend ? (
    <fieldset className="choix">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  ) : (
    <div className="choix">{children}</div>
  )
