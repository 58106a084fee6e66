import { articles, backend } from "./store"

/** A page of the storefront as a test visits it; `folder` is its place in `app/[lang]`. */
export type Visit = { name: string; folder: string; address: string }

/** Every page that needs nothing but the town: one visit a page, more where a page has more than one face. */
export async function openPages(): Promise<Visit[]> {
  const [weighed] = await articles("q=faux-filet&limit=1")
  const [book] = await articles("shop=librairie-page-treize&limit=1")
  const [wine] = await articles("shop=la-barrique-bleue&limit=1")
  const { campaigns } = await backend<{ campaigns: { handle: string }[] }>("/store/campaigns")
  const article = (name: string, handle = "") => ({
    name,
    folder: "article/[handle]",
    address: `/article/${handle}`,
  })
  const plain = (folder: string): Visit => ({ name: folder, folder, address: `/${folder}` })
  return [
    { name: "home", folder: "", address: "/" },
    plain("boutiques"),
    { name: "shop", folder: "boutique/[handle]", address: "/boutique/chez-gaston-bavette" },
    { name: "bookshop", folder: "boutique/[handle]", address: "/boutique/librairie-page-treize" },
    article("weighed article", weighed?.handle),
    article("book", book?.handle),
    article("wine", wine?.handle),
    { name: "aisle", folder: "rayon/[handle]", address: "/rayon/boucherie" },
    { name: "search", folder: "recherche", address: "/recherche?q=fromage" },
    {
      name: "search with filters",
      folder: "recherche",
      address: "/recherche?q=pain&without=milk&in_stock=true",
    },
    { name: "search without result", folder: "recherche", address: "/recherche?q=xqzwv" },
    { name: "empty basket", folder: "panier", address: "/panier" },
    ...campaigns.slice(0, 1).map(({ handle }) => ({
      name: "campaign",
      folder: "campagne/[handle]",
      address: `/campagne/${handle}`,
    })),
    plain("classement"),
    plain("mentions-legales"),
    plain("conditions-de-vente"),
    plain("confidentialite"),
    plain("accessibilite"),
    plain("retractation"),
    plain("primitives"),
    plain("compte/connexion"),
    plain("compte/mot-de-passe"),
    plain("commande/retrouver"),
    plain("hors-ligne"),
    { name: "missing", folder: "introuvable", address: "/rien-de-tel" },
  ]
}
