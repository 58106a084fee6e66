import type { CSSProperties, ReactNode } from "react"
import type { Speech } from "@/lib/speech"
import { Headline } from "@/ui/headline"

/** One family of primitives: its name, and all of it. */
export const Family = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="famille">
    <Headline level={2} isBlock>
      {title}
    </Headline>
    <div className="montre">{children}</div>
  </section>
)

/** The same by day and by night, whatever the visitor's own screen is set to. */
export const DayAndNight = ({ speech: { t }, children }: { speech: Speech; children: ReactNode }) => (
  <div className="jour-nuit">
    {(["light", "dark"] as const).map((theme) => (
      <div key={theme} data-theme={theme}>
        <p className="pt p2">{t(theme === "light" ? "primitives.day" : "primitives.night")}</p>
        {children}
      </div>
    ))}
  </div>
)

/** A token handed to the rules of this page. Custom properties are styles that React's types do not know. */
export const tokenOf = (name: string) => ({ "--jeton": `var(--${name})` }) as CSSProperties
