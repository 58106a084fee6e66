import type { Page } from "playwright-core"

/** What the shopper of these tests types at the checkout, by the name of the field. */
export const CAMILLE = {
  email: "camille@example.org",
  phone: "01 99 00 00 01",
  first_name: "Camille",
  last_name: "Durand",
  address_1: "3 rue des Tilleuls",
  postal_code: "87000",
  city: "Limoges",
}

/** Types each of these into the field whose id is `before` and its name. */
export async function typeInto(page: Page, values: Record<string, string>, before = ""): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.locator(`#${before}${name}`).fill(value)
}
