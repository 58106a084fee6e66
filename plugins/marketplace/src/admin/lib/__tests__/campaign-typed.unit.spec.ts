import { CampaignInput } from "../../../domain/discovery-schema"
import { campaignBody, faultsOf, typedCampaign, wordsOf, type Campaign } from "../campaign-typed"
import { handleOf } from "../handle"

const galette: Campaign = {
  id: "camp_1",
  handle: "galette-et-bulles",
  title: { fr: "La fève", en: "The bean", de: null },
  lead: { fr: "Galettes et cidre.", en: null, de: null },
  starts_on: "12-20",
  ends_on: "01-31",
  accent_color: "#C8962E",
  motif: "pie",
  categories: ["boulangerie-patisserie"],
  shops: [],
  words: ["galette", "cidre"],
  picked: [],
  is_active: true,
  is_running: false,
  article_count: 12,
  page_url: null,
}

describe("a campaign as it is typed", () => {
  it("goes back to the server as it came, every year's days without their year", () => {
    const body = campaignBody(typedCampaign(galette, 2027), galette)
    expect(body).toMatchObject({
      handle: "galette-et-bulles",
      starts_on: "12-20",
      ends_on: "01-31",
      title: { fr: "La fève", en: "The bean" },
      accent_color: "#C8962E",
      words: ["galette", "cidre"],
    })
    expect(CampaignInput.safeParse(body).success).toBe(true)
  })

  it("may run over New Year when it comes every year, and only then ends before it starts", () => {
    const typed = typedCampaign(galette, 2027)
    expect(faultsOf(typed)).toEqual([])
    expect(faultsOf({ ...typed, isYearly: false })).toEqual(["dates"])
  })

  it("names all that a new one still lacks", () => {
    const blank = typedCampaign(null, 2027)
    expect(faultsOf(blank)).toEqual(["title", "dates", "choice"])
    const filled = { ...blank, title: { fr: "Noël", en: "", de: "" }, starts_on: "2027-12-01" }
    expect(faultsOf({ ...filled, ends_on: "2027-12-24", words: "jouet" })).toEqual([])
  })

  it.each([
    ["Fête des mères : l’œuf !", "fete-des-meres-l-oeuf"],
    ["  Rentrée littéraire 2027 ", "rentree-litteraire-2027"],
    ["été", "ete"],
  ])("makes the address of « %s »", (name, handle) => expect(handleOf(name)).toBe(handle))

  it("reads words between commas and leaves out what is none", () => {
    expect(wordsOf(" galette , , x, cidre brut")).toEqual(["galette", "cidre brut"])
  })
})
