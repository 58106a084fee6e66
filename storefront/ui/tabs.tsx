import type { ReactNode } from "react"

/** One of two ways, side by side: radios, so that they are a question with one answer. */
export const Tabs = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className="onglets">
    <legend className="sr">{legend}</legend>
    {children}
  </fieldset>
)
