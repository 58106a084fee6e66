import type { MedusaContainer } from "@medusajs/framework/types"
import { invalid, parse } from "@pignon/kit"
import { DiscoveryInput } from "@pignon/marketplace/domain/discovery-schema"
import { setUpDiscoveryWorkflow } from "@pignon/marketplace/workflows"
import { hasFile, readCsv, readJson } from "./town-files"

/** A slip in a handle would make a rule that never speaks: it is refused when the town is loaded. */
function checkShelves({ pairings, campaigns }: DiscoveryInput): void {
  const known = new Set(readCsv("categories.csv").map(({ handle }) => handle))
  const named = [
    ...pairings.flatMap(({ from, to }) => [...from.categories, ...to.categories]),
    ...campaigns.flatMap(({ categories }) => categories),
  ]
  const unknown = [...new Set(named.filter((handle) => !known.has(handle)))]
  if (unknown.length)
    invalid(
      "town.unknown_shelves",
      `Rayons inconnus dans pairings.json ou campaigns.json : ${unknown.join(", ")}`,
    )
}

const list = (file: string): unknown => (hasFile(file) ? readJson<unknown>(file) : [])

/** What goes with what across the trades, and the association's campaigns. Both files are optional. Repeatable. */
export async function setUpDiscovery(container: MedusaContainer): Promise<void> {
  const input = parse(DiscoveryInput, { pairings: list("pairings.json"), campaigns: list("campaigns.json") })
  checkShelves(input)
  await setUpDiscoveryWorkflow(container).run({ input })
}
