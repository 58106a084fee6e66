/** The colour of a state: in is green, wrong is red, on its way is orange. */
export const colourOf = (status: string): "green" | "orange" | "red" | "grey" => {
  if (["received", "stowed", "loaded", "handed_over", "returned"].includes(status)) return "green"
  if (["missing", "damaged", "lost", "refused", "canceled"].includes(status)) return "red"
  return status === "ready" || status === "collected" ? "orange" : "grey"
}
