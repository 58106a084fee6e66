import type { BasketLine } from "@/lib/types"

/** What a line is called where its size does not stand below its title: two sizes of an article are two things. */
export const lineName = ({ title, variant_title }: Pick<BasketLine, "title" | "variant_title">): string =>
  variant_title ? `${title}, ${variant_title}` : title
