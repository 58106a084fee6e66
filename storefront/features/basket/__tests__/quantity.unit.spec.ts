import { quantityProblem } from "../quantity"

it.each([
  [0, null],
  [1, null],
  [999, null],
  [1000, "quantity.too_large"],
  [1e9, "quantity.too_large"],
  [-1, "quantity.not_whole"],
  [1.5, "quantity.not_whole"],
  [Number.NaN, "quantity.not_whole"],
  [Number.POSITIVE_INFINITY, "quantity.not_whole"],
])("a wish for %p is refused as %p", (quantity, problem) => {
  expect(quantityProblem(quantity)).toBe(problem)
})
