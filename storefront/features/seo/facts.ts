import { site } from "@/lib/site"
import { town } from "@/lib/town"
import type { ArticlePage, Card, ShopPage } from "@/lib/types"
import { openingHours } from "./opening-hours"

const euros = (cents: number) => (cents / 100).toFixed(2)
const absolute = (path: string) => new URL(path, site()).toString()

/** Trades that schema.org has a word for; the others are simply stores. */
const TRADES: Record<string, string> = {
  bakery: "Bakery",
  pastry: "Bakery",
  florist: "Florist",
  hairdresser: "HairSalon",
  bookshop: "BookStore",
  wine: "LiquorStore",
  toys: "ToyStore",
  grocery: "GroceryStore",
  greengrocer: "GroceryStore",
}

type Href = (path: string) => string

/** Where a page lies. */
export const breadcrumbFacts = (steps: { name: string; path: string }[], href: Href) => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ name, path }, i) => ({
    "@type": "ListItem",
    position: i + 1,
    name,
    item: absolute(href(path)),
  })),
})

const UNIT_CODES = { kg: "KGM", l: "LTR", piece: "C62" } as const

function unitPrice(card: Card) {
  if (card.unit_price_cents === null || !card.unit_price_unit) return undefined
  return {
    "@type": "UnitPriceSpecification",
    price: euros(card.unit_price_cents),
    priceCurrency: "EUR",
    valueAddedTaxIncluded: true,
    referenceQuantity: { "@type": "QuantitativeValue", value: 1, unitCode: UNIT_CODES[card.unit_price_unit] },
  }
}

/** An article with its offer: who sells it, at what price, and the price of a kilo or litre. */
export function articleFacts(article: ArticlePage, href: Href) {
  const url = absolute(href(`/article/${article.handle}`))
  const offer = (card: Card) => ({
    "@type": "Offer",
    url,
    price: euros(card.price_cents),
    priceCurrency: "EUR",
    availability: `https://schema.org/${card.in_stock ? "InStock" : "OutOfStock"}`,
    seller: { "@type": "Organization", name: article.seller.legal_name },
    ...(unitPrice(card) ? { priceSpecification: unitPrice(card) } : {}),
  })
  return {
    "@type": article.isbn ? ["Product", "Book"] : "Product",
    name: article.title,
    description: article.description,
    url,
    image: absolute(article.image.url ?? `/api/share/article/${article.handle}`),
    category: article.category?.name,
    ...(article.isbn ? { isbn: article.isbn, author: article.author ?? undefined } : {}),
    offers: (article.variants.length > 0 ? article.variants : [article]).map(offer),
  }
}

/** A shop with its hours. */
export function shopFacts(shop: ShopPage, href: Href) {
  const { latitude, longitude } = shop
  return {
    "@type": TRADES[shop.trade] ?? "Store",
    name: shop.name,
    legalName: shop.legal_name,
    description: shop.description,
    url: absolute(href(`/boutique/${shop.handle}`)),
    image: absolute(`/api/share/shop/${shop.handle}`),
    telephone: shop.phone,
    address: {
      "@type": "PostalAddress",
      streetAddress: shop.address_1,
      postalCode: shop.postal_code,
      addressLocality: shop.city,
      addressCountry: "FR",
    },
    ...(latitude !== null && longitude !== null
      ? { geo: { "@type": "GeoCoordinates", latitude, longitude } }
      : {}),
    openingHoursSpecification: openingHours(shop.opening_hours),
    parentOrganization: { "@type": "Organization", name: town.brand },
  }
}

/** The site and its search, for the home page. */
export const siteFacts = (href: Href) => ({
  "@type": "WebSite",
  name: town.brand,
  url: absolute(href("/")),
  publisher: { "@type": "Organization", name: town.association.legal_name ?? town.brand },
  potentialAction: {
    "@type": "SearchAction",
    target: `${absolute(href("/recherche"))}?q={search_term_string}`,
    "query-input": "required name=search_term_string",
  },
})
