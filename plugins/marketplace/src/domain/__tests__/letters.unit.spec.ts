import { dueLetters } from "../letters/due"
import type { LetterLine, LetterOrder, LetterPart, Sender } from "../letters/facts"
import {
  canceledLetter,
  codeLetter,
  confirmedLetter,
  deliveredLetter,
  passwordLetter,
  shortLetter,
  underwayLetter,
} from "../letters/letters"
import { words } from "../letters/words"
import { locales } from "../locale"

const sender: Sender = {
  town: "Limoges",
  name: "Les Halles d’Ici",
  legal_name: "Association des commerçants",
  address: "place de la Motte, 87000 Limoges",
  email: "bonjour@limoges.example",
  phone: "+33 1 99 00 10 00",
  siren: "000999991",
  mediator_name: "Médiateur commun",
  mediator_url: "https://mediateur.example",
}
const roast: LetterLine = {
  title: "Rôti",
  quantity: 2,
  accepted_quantity: 2,
  sold_by: "weight",
  estimated_weight_grams: 600,
  weighed_grams: null,
  estimate_cents: 3000,
  max_cents: 3300,
  final_cents: null,
  withdrawal: "perishable",
  refuse_reason: null,
}
const book: LetterLine = {
  ...roast,
  title: "Un <b>roman</b>",
  quantity: 1,
  accepted_quantity: 1,
  sold_by: "unit",
  estimate_cents: 2000,
  max_cents: 2000,
  withdrawal: "14d",
}
const shop = {
  name: "Chez Gaston",
  legal_name: "Bavette SARL",
  address: "1 rue Haute, 87000 Limoges",
  siren: "012345678",
  mediator_name: null,
  mediator_url: null,
}
const part: LetterPart = { id: "vord_1", status: "accepted", refuse_reason: null, shop, lines: [roast, book] }
const order: LetterOrder = {
  id: "order_1",
  display_id: 42,
  locale: "fr",
  to: "camille@example.org",
  first_name: "Camille",
  mode: "delivery",
  address: "3 rue des Tilleuls, 87000 Limoges",
  slot: { date: "2026-12-01", start: "10:00", end: "12:00" },
  stage: "confirmed",
  delivery_fee_cents: 490,
  parts: [part],
  url: "https://boutique.example/commande/order_1/suivi?token=abc",
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("letters", () => {
  it("confirm with the estimate, the most it can cost, the seller, the withdrawal class and the mediator", () => {
    const text = plain(confirmedLetter(order, sender).text)
    expect(text).toContain("54,90 €") // 30 + 20 + 4.90
    expect(text).toContain("au plus 57,90 €")
    expect(text).toContain("Bavette SARL, 1 rue Haute, 87000 Limoges, SIREN 012345678")
    expect(text).toContain("denrée périssable")
    expect(text).toContain("rétractation possible pendant 14 jours")
    expect(text).toContain("Médiateur commun")
    expect(text).toContain("mardi 1 décembre, de 10:00 à 12:00")
  })

  it("name a shop's own mediator beside the association's", () => {
    const own = { ...part, shop: { ...shop, mediator_name: "Médiateur du livre" } }
    const { text } = confirmedLetter({ ...order, parts: [own] }, sender)
    expect(text).toMatch(/Chez Gaston — .*Médiateur du livre/)
    expect(text).toContain("Médiateur commun")
  })

  it("say the same in HTML, where nothing that people wrote becomes markup", () => {
    const { html } = confirmedLetter(order, sender)
    expect(html).toContain("Un &lt;b&gt;roman&lt;/b&gt;")
    expect(html).not.toContain("<b>roman")
    expect(html).not.toMatch(/<img|<script|<link|url\(/)
  })

  it("tell what does not come and what is not paid, and no more than that", () => {
    const short = { ...part, lines: [{ ...roast, accepted_quantity: 1, refuse_reason: "Plus qu’un" }, book] }
    const text = plain(shortLetter({ ...order, parts: [short] }, short, sender).text)
    expect(text).toContain("- Rôti : 15,00 €")
    expect(text).toContain("Plus qu’un")
    expect(text).toContain("15,00 € de moins")
  })

  it("count the whole part when the shop gives nothing", () => {
    const out: LetterPart = { ...part, status: "refused", refuse_reason: "Fermé" }
    const text = plain(shortLetter({ ...order, parts: [out] }, out, sender).text)
    expect(text).toContain("50,00 € de moins")
    expect(text).toContain("Fermé")
  })

  it("close with the true weight and what was paid", () => {
    const weighed = { ...roast, weighed_grams: 1150, final_cents: 2875 }
    const done = { ...part, lines: [weighed, { ...book, accepted_quantity: 0, final_cents: 0 }] }
    const text = plain(deliveredLetter({ ...order, stage: "delivered", parts: [done] }, sender).text)
    expect(text).toContain("poids exact : 1,15 kg")
    expect(text).toContain("non fourni, non payé")
    expect(text).toContain("Payé : 33,65 €") // 28.75 + 0 + 4.90
  })

  it.each(locales)("are complete in %s: no word is missing or another language's", (locale) => {
    const own = { ...order, locale }
    const all = [
      confirmedLetter(own, sender),
      shortLetter(own, { ...part, status: "refused" }, sender),
      underwayLetter(own, sender),
      underwayLetter({ ...own, mode: "pickup" }, sender),
      deliveredLetter(own, sender),
      canceledLetter(own, sender),
      codeLetter(locale, "123456", sender),
      passwordLetter(locale, "https://boutique.example", sender),
    ]
    for (const { subject, html, text } of all) {
      expect(subject).not.toBe("")
      expect(html).toContain(`lang="${locale}"`)
      expect(text + html).not.toMatch(/undefined|\[object|NaN/)
    }
    expect(Object.keys(words[locale].withdrawal).sort()).toEqual(Object.keys(words.fr.withdrawal).sort())
  })
})

describe("due letters", () => {
  const kinds = (changes: Partial<LetterOrder>) =>
    dueLetters({ ...order, ...changes }).map(({ kind }) => kind)

  it("are the confirmation first, then what the order has come to", () => {
    expect(kinds({})).toEqual(["confirmed"])
    expect(kinds({ stage: "out_for_delivery" })).toEqual(["confirmed", "underway"])
    expect(kinds({ stage: "ready_for_pickup", mode: "pickup" })).toEqual(["confirmed", "underway"])
    expect(kinds({ stage: "delivered" })).toEqual(["confirmed", "delivered"])
    expect(kinds({ stage: "canceled" })).toEqual(["confirmed", "canceled"])
  })

  it("have another key for another shortage and the same for the same", () => {
    const key = (accepted_quantity: number, refuse_reason: string | null = null) =>
      dueLetters({
        ...order,
        parts: [{ ...part, lines: [{ ...roast, accepted_quantity, refuse_reason }, book] }],
      }).find(({ kind }) => kind === "short")?.key
    expect(key(2)).toBeUndefined()
    expect(key(1)).toBe(key(1, "une autre raison"))
    expect(key(1)).not.toBe(key(0))
  })

  it("say no more of a shortage once the order is handed over", () => {
    const short = { ...part, lines: [{ ...roast, accepted_quantity: 0 }, book] }
    expect(kinds({ stage: "delivered", parts: [short] })).toEqual(["confirmed", "delivered"])
  })
})
