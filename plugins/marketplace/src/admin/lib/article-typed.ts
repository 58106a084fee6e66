import { MOST_LEAD_TIME_HOURS } from "../../domain/limits"
import type { Article, ArticleDetail, NewArticle } from "../hooks/use-articles"
import { readEuros, readWhole, writeEuros } from "@pignon/kit/admin/amounts"

/** An article as it is being typed: every field as text. */
export type TypedArticle = {
  title: string
  category: string
  description: string
  sold_by: Article["sold_by"]
  price: string
  grams: string
  vat_rate: string
  stock: string
  temperature: string
  food: "no" | "none" | "some"
  allergens: string[]
  origin: string
  label: string
  lead_time: string
  is_adult: boolean
  withdrawal: string
}

/** An empty form. */
export const blankArticle: TypedArticle = {
  title: "",
  category: "",
  description: "",
  sold_by: "unit",
  price: "",
  grams: "",
  vat_rate: "5.5",
  stock: "",
  temperature: "ambient",
  food: "no",
  allergens: [],
  origin: "",
  label: "",
  lead_time: "0",
  is_adult: false,
  withdrawal: "14d",
}

/** The form of an article that is there. */
export const typedArticle = (article: ArticleDetail): TypedArticle => ({
  title: article.title,
  category: article.category,
  description: article.description,
  sold_by: article.sold_by,
  price: writeEuros(article.sold_by === "weight" ? (article.price_per_kg_cents ?? 0) : article.price_cents),
  grams: String(article.estimated_weight_grams ?? ""),
  vat_rate: String(article.vat_rate),
  stock: String(article.stock),
  temperature: article.temperature,
  food: article.allergens === null ? "no" : article.allergens.length ? "some" : "none",
  allergens: article.allergens ?? [],
  origin: article.origin ?? "",
  label: article.label ?? "",
  lead_time: String(article.lead_time_hours),
  is_adult: article.min_age >= 18,
  withdrawal: article.withdrawal,
})

/** Names of the fields that cannot be kept as they are typed. */
export function wrongFields(typed: TypedArticle): Set<keyof TypedArticle> {
  const wrong = new Set<keyof TypedArticle>()
  if (!typed.title.trim()) wrong.add("title")
  if (!typed.category) wrong.add("category")
  if (!readEuros(typed.price)) wrong.add("price")
  if (typed.sold_by === "weight" && !readWhole(typed.grams)) wrong.add("grams")
  if (readWhole(typed.stock) === null) wrong.add("stock")
  const hours = readWhole(typed.lead_time)
  if (hours === null || hours > MOST_LEAD_TIME_HOURS) wrong.add("lead_time")
  if (typed.food === "some" && typed.allergens.length === 0) wrong.add("allergens")
  return wrong
}

/** What is sent of a form without wrong fields. */
export function toldArticle(typed: TypedArticle): Omit<NewArticle, "sold_by"> {
  const cents = readEuros(typed.price) ?? 0
  const price =
    typed.sold_by === "weight"
      ? { price_per_kg_cents: cents, estimated_weight_grams: readWhole(typed.grams) ?? 0 }
      : { price_cents: cents }
  const allergens = { no: null, none: [], some: typed.allergens }[typed.food]
  // Several labels come from a file only; the form leaves them as they are.
  const label = typed.label.includes("|") ? {} : { label: typed.label || null }
  return {
    ...price,
    ...label,
    allergens,
    title: typed.title.trim(),
    category: typed.category,
    description: typed.description.trim(),
    vat_rate: Number(typed.vat_rate),
    stock: readWhole(typed.stock) ?? 0,
    temperature: typed.temperature,
    origin: typed.origin.trim() || null,
    lead_time_hours: readWhole(typed.lead_time) ?? 0,
    min_age: typed.is_adult ? 18 : 0,
    withdrawal: typed.withdrawal,
  }
}
