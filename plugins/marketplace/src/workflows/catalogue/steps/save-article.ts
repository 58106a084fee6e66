import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewArticle } from "../../../domain/catalogue/new-article"
import { catalogueInTurn } from "../in-turn"
import { articleView } from "../own-article"
import { changeOwnArticle, createOwnArticle, type ArticleChanges } from "../save-article"

/** A shop's new article. */
export type CreateArticleInput = { vendor_id: string; article: NewArticle }

/**
 * Enters an article. No compensation: what an interruption leaves behind is what an interrupted import leaves, and the
 * next attempt makes it anew.
 */
export const createArticleStep = createStep(
  "create-article",
  async (input: CreateArticleInput, { container }) => {
    const work = () => createOwnArticle(container, input)
    return new StepResponse(articleView(await catalogueInTurn(container, input.vendor_id, work)))
  },
)

/** What a shop changes of an article, by its variant. */
export type ChangeArticleInput = { vendor_id: string; id: string; changes: ArticleChanges }

/** Changes an article. No compensation: the values are absolute, saying them again is safe. */
export const changeArticleStep = createStep(
  "change-article",
  async (input: ChangeArticleInput, { container }) => {
    const work = () => changeOwnArticle(container, input)
    return new StepResponse(articleView(await catalogueInTurn(container, input.vendor_id, work)))
  },
)
