import { ALLERGENS } from "../../storefront/features/article/search-query"
import { allergens } from "../../plugins/marketplace/src/domain/search/codes"
import de from "../../storefront/messages/de/codes.json"
import en from "../../storefront/messages/en/codes.json"
import fr from "../../storefront/messages/fr/codes.json"

describe("the allergens an article can be searched without", () => {
  it("are the same in the address of a page and in the search tables", () =>
    expect([...ALLERGENS]).toEqual([...allergens]))

  it.each(Object.entries({ fr, en, de }))("have a name in %s", (_, { allergens: names }) =>
    expect(Object.keys(names).sort()).toEqual([...allergens].sort()),
  )
})
