import { ArrowLeft } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { VendorTabs } from "./vendor-tabs"

type PageProps = {
  title: ReactNode
  subtitle?: ReactNode
  /** Where « Retour » leads; without it there is no way back. */
  back?: string
  /** What stands beside the title. */
  aside?: ReactNode
  /** What stays at hand at the bottom of a phone; it takes the place of the tabs. */
  actions?: ReactNode
  /** `wide` for boards and tables. */
  width?: "narrow" | "wide"
  children: ReactNode
}

/** The frame of a page that is not the merchants'. */
export const Page = ({ title, subtitle, back, aside, width = "wide", children }: PageProps) => {
  const { t } = useWords()
  return (
    <div className={`mx-auto flex w-full flex-col gap-y-4 ${width === "wide" ? "max-w-7xl" : "max-w-3xl"}`}>
      {back && (
        <Link to={back} className="text-ui-fg-interactive flex min-h-11 w-fit items-center gap-x-2 text-base">
          <ArrowLeft /> {t("common.back")}
        </Link>
      )}
      <header className="flex flex-wrap items-end justify-between gap-3 px-1">
        <div>
          <Heading level="h1" className="text-2xl font-semibold leading-tight">
            {title}
          </Heading>
          {subtitle && <Text className="text-ui-fg-subtle mt-1 text-base">{subtitle}</Text>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  )
}

/** The frame of a merchant's page: large, and with the four places of his day under the thumb on a phone. */
export const VendorPage = ({ actions, children, ...page }: PageProps) => (
  <>
    <Page width="narrow" {...page}>
      {children}
      <div className={actions ? "h-32 lg:hidden" : "h-20 lg:hidden"} aria-hidden />
    </Page>
    {actions ? (
      <div className="bg-ui-bg-base border-ui-border-base fixed inset-x-0 bottom-0 border-t p-3 pb-[max(12px,env(safe-area-inset-bottom))] lg:sticky lg:mx-auto lg:w-full lg:max-w-3xl lg:rounded-lg lg:border">
        {actions}
      </div>
    ) : (
      <VendorTabs />
    )}
  </>
)
