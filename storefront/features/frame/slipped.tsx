import type { ReactNode } from "react"
import { Headline } from "@/ui/headline"

/** What a page that could not be drawn says; words as they stand in `failure`. */
export type SlippedWords = { title: string; text: string; retry: string; by_itself: string }

/** The place is laid, the plate has slid off it: nothing is broken, and the basket is where it was. */
export function Slipped({ words, children }: { words: SlippedWords; children: ReactNode }) {
  return (
    <div className="glisse os" data-testid="slipped">
      <div className="large">
        <div className="mots" role="alert">
          <Headline>{words.title}</Headline>
          <p className="lead">{words.text}</p>
          {children}
        </div>
        <div className="chute" aria-hidden="true">
          <svg viewBox="-205 -205 410 410">
            <use href="/service.svg#place-lobe" />
          </svg>
          <svg viewBox="-205 -205 410 410">
            <use href="/service.svg#lobe-feston" />
          </svg>
        </div>
      </div>
    </div>
  )
}
