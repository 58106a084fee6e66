import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { count, everything, rows } from "./rows"
import { Shopper } from "./shopper"
import { SHOPS, type Asker } from "./town"

type Asked = {
  api: AxiosInstance
  container: () => MedusaContainer
  merchant: () => Asker
  store: () => Asker
}

/** What a merchant's file may hold, and what comes of it. */
export function aCatalogue({ api, container, merchant, store }: Asked): void {
  describe("a catalogue", () => {
    const columns = [
      "sku",
      "product_handle",
      "title",
      "category",
      "price_eur",
      "vat_rate",
      "stock",
      "sold_by",
      "kind",
    ]
    const good = {
      title: "Saucisson",
      category: "Boucherie & charcuterie > Charcuterie",
      price_eur: "4.50",
      vat_rate: "5.5",
      stock: "3",
      sold_by: "unit",
      kind: "good",
    }
    const row = (sku: string, changes: Partial<typeof good> = {}) => {
      const cells: Record<string, string> = {
        sku,
        product_handle: `essai-${sku.toLowerCase()}`,
        ...good,
        title: `Saucisson ${sku}`,
        ...changes,
      }
      return columns.map((column) => cells[column]).join(";")
    }
    const bring = async (csv: string) =>
      (await api.post("/admin/vendor/imports", { csv }, merchant())).data.import

    it("goes in line by line: what is broken is told with its line, the rest is sold", async () => {
      const [{ name }] = await rows(
        container(),
        `select p.name || ' > ' || c.name as name from product_category c join product_category p on p.id = c.parent_category_id
       where p.handle like 'boucherie%' order by c.name limit 1`,
      )
      good.category = name
      const lines = [
        columns.join(";"),
        row("T-1"),
        row("T-2", { price_eur: "gratuit" }),
        row("T-3", { price_eur: "-4.50" }),
        row("T-4", { stock: "-1" }),
        row("T-5", { stock: "0.01" }),
        row("T-6", { stock: "1e9" }),
        row("T-7", { category: "Rayon > De personne" }),
        row("T-8", { vat_rate: "7" }),
        row("T-9", { title: "" }),
        `${row("T-10")};de trop`,
        row("T-11", { title: '"Un "guillemet" dedans' }),
        row("T-12"),
        row("T-1", { title: "Deux fois" }),
      ]
      const before = await count(container(), "product_variant where deleted_at is null")
      const first = await bring(lines.join("\n"))
      expect(first).toMatchObject({ status: "done", rows_total: 13 })
      const told = new Set(first.errors.map(({ line }: { line: number }) => line))
      expect([...told].sort((a, b) => Number(a) - Number(b))).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14])
      for (const { code, message } of first.errors) {
        expect(code).toMatch(/^(row|file)\.[a-z_]+$/)
        expect(message).toMatch(/[a-zé]{3}/)
      }
      expect(first.created_count).toBe(2)
      expect(await count(container(), "product_variant where deleted_at is null")).toBe(before + 2)
      const found = await new Shopper(api, store()).find({ q: "saucisson T-12", shop: SHOPS.butcher })
      expect(found.map(({ title }) => title)).toContain("Saucisson T-12")
    })

    it("brought in twice changes nothing the second time", async () => {
      const csv = [columns.join(","), row("U-1").replaceAll(";", ","), row("U-2").replaceAll(";", ",")].join(
        "\n",
      )
      expect((await bring(csv)).created_count).toBe(2)
      const before = await everything(container())
      expect(await bring(csv)).toMatchObject({
        created_count: 0,
        updated_count: 0,
        unchanged_count: 2,
        refused_count: 0,
      })
      const after = await everything(container())
      expect({ ...after, catalogue_import: "" }).toEqual({ ...before, catalogue_import: "" })
    })
  })
}
