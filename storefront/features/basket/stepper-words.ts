import type { Speech } from "@/lib/speech"

/** What a stepper says, already in the visitor's language. */
export const stepperWords = ({ t }: Pick<Speech, "t">, title: string) => ({
  add: t("article.add", { title }),
  less: t("basket.less", { title }),
  more: t("basket.more", { title }),
  remove: t("basket.remove", { title }),
  /** Told to whoever does not see the number change; the browser sets the number in. */
  now: t("basket.now", { title, quantity: "#" }),
  soldOut: t("article.sold_out"),
  unreachable: t("failure.unreachable"),
})

export type StepperWords = ReturnType<typeof stepperWords>
