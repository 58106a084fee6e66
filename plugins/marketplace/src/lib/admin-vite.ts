type Transformed = { code: string; map: null } | null

const keptLanguages = ["fr", "en", "enGB", "de"]
const translation = /(\/\/ src\/i18n\/translations\/(\w+)\.json\nvar \w+ = )\{[\s\S]*?\n\};/g

/** The admin's page head: language, title, no search engines. */
const pageHead = {
  name: "pignon:page-head",
  transformIndexHtml: (html: string) =>
    html
      .replace("<html>", '<html lang="fr">')
      .replace(
        "</head>",
        '<title>Les boutiques</title><meta name="robots" content="noindex"><meta name="theme-color" content="#1531A8"></head>',
      ),
}

/** The dashboard inlines more than thirty languages, two thirds of its weight: only ours are kept. */
const fewerLanguages = {
  name: "pignon:fewer-languages",
  apply: "build" as const,
  enforce: "pre" as const,
  transform(code: string, id: string): Transformed {
    if (!/@medusajs[/\\]dashboard[/\\]dist[/\\]/.test(id) || !code.includes("// src/i18n/translations/"))
      return null
    const trimmed = code.replace(translation, (all: string, head: string, language: string) =>
      keptLanguages.includes(language) ? all : `${head}{};`,
    )
    return { code: trimmed, map: null }
  },
}

/** Vite settings of the admin, for `admin.vite` in `medusa-config.ts`. */
export const marketplaceVite = () => ({ plugins: [pageHead, fewerLanguages] })
