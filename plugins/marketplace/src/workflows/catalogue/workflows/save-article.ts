import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  changeArticleStep,
  createArticleStep,
  type ChangeArticleInput,
  type CreateArticleInput,
} from "../steps/save-article"

export const createArticleWorkflowId = "create-article"

/** Enters an article of a shop and puts it on sale, by the rules of the catalogue import. */
export const createArticleWorkflow = createWorkflow(
  createArticleWorkflowId,
  function (input: CreateArticleInput) {
    return new WorkflowResponse(createArticleStep(input))
  },
)

export const changeArticleWorkflowId = "change-article"

/** Changes one of a shop's own articles. @throws `article.not_found` for another shop's. */
export const changeArticleWorkflow = createWorkflow(
  changeArticleWorkflowId,
  function (input: ChangeArticleInput) {
    return new WorkflowResponse(changeArticleStep(input))
  },
)
