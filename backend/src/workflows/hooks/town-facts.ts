import { contribute, type TownFacts } from "@pignon/kit"
import { readJson, type Town } from "../../town/town-files"

let facts: TownFacts | null = null

const text = (value: string | number | undefined) => (value === undefined ? "" : String(value))

/** Who the association is, from the town's folder; read once. */
export function townFacts(): TownFacts {
  if (facts) return facts
  const { association, name } = readJson<Town>("town.json")
  facts = {
    town: name,
    name: text(association.name),
    legal_name: text(association.legal_name),
    address: [text(association.address_1), `${text(association.postal_code)} ${text(association.city)}`].join(
      ", ",
    ),
    email: text(association.email),
    phone: text(association.phone),
    siren: text(association.siren),
    mediator_name: text(association.mediator_name),
    mediator_url: text(association.mediator_url),
  }
  return facts
}

contribute("town.facts", "backend", townFacts)
