import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { Footer } from "@/features/frame/footer"
import { Header } from "@/features/frame/header"
import { town } from "@/lib/town"
import "./tokens.css"
import "./site.css"
import "./plus.css"

export const metadata: Metadata = {
  title: {
    default: `${town.brand} — ${town.title}`,
    template: `%s — ${town.brand}`,
  },
  description: town.description,
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FFFFFF" },
    { media: "(prefers-color-scheme: dark)", color: "#070C26" },
  ],
}

/** The frame of every page. Nothing here waits for the server: header and footer are in the cached shell. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>
        <a className="saut" href="#contenu">
          Aller au contenu
        </a>
        <Header />
        <main id="contenu">{children}</main>
        <Footer />
      </body>
    </html>
  )
}
