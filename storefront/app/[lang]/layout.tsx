import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { Footer } from "@/features/frame/footer"
import { RegisterWorker } from "@/features/offline/register"
import { Header } from "@/features/frame/header"
import { ShowWhenSeen } from "@/features/picture/show-when-seen"
import { LOCALES } from "@/lib/locale"
import { site } from "@/lib/site"
import { speak } from "@/lib/speak"
import { town, townWords } from "@/lib/town"
import { colourStyles, tokenColour, townService } from "@/lib/town-service"
import "../tokens.css"
import "../styles.css"

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await speak()
  const words = townWords(locale)
  return {
    metadataBase: new URL(site()),
    title: { default: `${town.brand} — ${words.title}`, template: `%s — ${town.brand}` },
    description: words.description,
    applicationName: town.brand,
    icons: { icon: "/icon.svg", apple: "/api/icon/180.png" },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: tokenColour("--porcelaine", "day", "#FFFFFF") },
    { media: "(prefers-color-scheme: dark)", color: tokenColour("--porcelaine", "night", "#070C26") },
  ],
}

export const generateStaticParams = () => LOCALES.map((lang) => ({ lang }))

/**
 * What streams in is put in its place by a script. Where none runs it would stay hidden: it is shown between the page's
 * own words and the footer instead, and what waits for it is taken away.
 */
const withoutScripts = [
  "body{display:flex;flex-direction:column}",
  ".pied{order:9}",
  "body>div[hidden][id^='S:']{display:block!important;order:5}",
  ".attente,.en-attente,body>div[id^='S:']>.cherche,body>div[id^='S:']>.panier-b{display:none}",
].join("")

/** The frame of every page. Nothing here waits for the server: header and footer are in the cached shell. */
export default async function Layout({ children }: { children: ReactNode }) {
  const { locale, t } = await speak()
  return (
    <html lang={locale}>
      <head>
        <link
          rel="preload"
          href="/type/service-1.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        {townService.colours && <style>{colourStyles(townService.colours)}</style>}
        <noscript>
          <meta httpEquiv="refresh" content="0; url=/api/sans-scripts" />
        </noscript>
      </head>
      <body>
        <noscript>
          <style>{withoutScripts}</style>
        </noscript>
        <ShowWhenSeen />
        <a className="saut" href="#contenu">
          {t("frame.skip")}
        </a>
        <Header />
        <main id="contenu">{children}</main>
        <Footer />
        <RegisterWorker />
      </body>
    </html>
  )
}
