import type { Speech } from "@/lib/speech"
import { PriceFigures } from "./price-figures"

/** A price of a page drawn on the server. */
export function Price({
  speech,
  cents,
  isEstimate = false,
  size = "",
}: {
  speech: Pick<Speech, "euros" | "priceParts" | "t">
  cents: number
  isEstimate?: boolean
  size?: "" | "g" | "m"
}) {
  return (
    <PriceFigures
      money={speech}
      cents={cents}
      about={isEstimate ? speech.t("price.about", { amount: "#" }) : null}
      short={speech.t("price.estimated_short")}
      size={size}
    />
  )
}
