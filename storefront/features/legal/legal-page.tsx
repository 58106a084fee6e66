import type { Metadata } from "next"
import { pageMetadata } from "@/lib/page-metadata"
import { speak } from "@/lib/speak"
import { town } from "@/lib/town"
import { Headline } from "@/ui/headline"
import { TextAnchor } from "@/ui/text-link"

/** The legal pages: the French word of their address and the headings they hold, each with its text. */
const PAGES = {
  notice: {
    path: "/mentions-legales",
    parts: ["publisher", "director", "host", "mediator", "sellers", "report"],
  },
  terms: {
    path: "/conditions-de-vente",
    parts: ["who", "price", "order", "delivery", "withdrawal", "guarantee", "alcohol"],
  },
  privacy: { path: "/confidentialite", parts: ["what", "cookies", "how_long", "rights"] },
  withdrawal: { path: "/retractation", parts: ["how", "not", "back", "model"] },
} as const
type Page = keyof typeof PAGES

const association = town.association ?? {}
const VALUES = {
  name: association.legal_name ?? "",
  address: [association.address_1, association.postal_code, association.city].filter(Boolean).join(", "),
  siren: association.siren ?? "",
  vat: association.vat_number ?? "",
  email: association.email ?? "",
  phone: association.phone ?? "",
}
/** What the town's folder says itself. */
const FACTS: Record<string, string | undefined> = {
  director: association.publication_director,
  host: association.host,
}

/** What a legal page tells search engines. */
export const legalMetadata = async (page: Page): Promise<Metadata> => {
  const speech = await speak()
  return pageMetadata(speech, { title: speech.said("legal", `${page}.title`), path: PAGES[page].path })
}

/** A legal page, with the association's data from the town's folder. */
export async function LegalPage({ page }: { page: Page }) {
  const { said } = await speak()
  const text = (key: string, values: Record<string, string> = VALUES) =>
    said("legal", `${page}.${key}`, values)
  const lead = page === "privacy" || page === "withdrawal" ? text("lead") : null
  return (
    <div className="large zone texte-long">
      <Headline>{text("title")}</Headline>
      {lead && <p className="lead">{lead}</p>}
      {PAGES[page].parts.map((part) => (
        <section key={part}>
          <Headline level={2} isBlock>
            {text(part)}
          </Headline>
          <p>
            {FACTS[part] ??
              text(`${part}_text`, part === "mediator" ? { name: association.mediator_name ?? "" } : VALUES)}
          </p>
          {part === "mediator" && association.mediator_url && (
            <p>
              <TextAnchor href={association.mediator_url} rel="noopener">
                {association.mediator_url}
              </TextAnchor>
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
