/** What is to happen when an article is missing. */
export type Choice = "replace" | "call" | "refund"

/** A choice for one line. */
export type LineWish = { substitution: Choice; replace_up_to_percent?: number }

/** How much dearer a replacement may be when nobody says otherwise, in percent. */
export const DEFAULT_REPLACE_UP_TO_PERCENT = 10

/** Everything a shopper said of his basket beyond what is in it. */
export type Wishes = {
  substitution: Choice
  replace_up_to_percent: number
  lines: Record<string, LineWish>
  /** By shop handle. */
  notes: Record<string, string>
  gift_message: string | null
  door_note: string | null
  is_of_age: boolean
  locale: string | null
}

/** What was said, with whether a choice for missing articles was among it. */
export type ToldWishes = Wishes & { isSubstitutionSaid: boolean }

/** A basket's wishes as they are stored. */
type WishRow = {
  substitution: string | null
  replace_up_to_percent: number | null
  lines: unknown
  notes: unknown
  gift_message: string | null
  door_note: string | null
  declared_of_age_at: Date | string | null
  locale: string | null
}

/** The stored wishes as they are told; what nobody said has its default. */
export function wishesOf(row: WishRow | null): ToldWishes {
  return {
    isSubstitutionSaid: Boolean(row?.substitution),
    // The table's check and our schema let nothing else in.
    substitution: (row?.substitution ?? "refund") as Choice,
    replace_up_to_percent: row?.replace_up_to_percent ?? DEFAULT_REPLACE_UP_TO_PERCENT,
    lines: (row?.lines ?? {}) as Record<string, LineWish>,
    notes: (row?.notes ?? {}) as Record<string, string>,
    gift_message: row?.gift_message ?? null,
    door_note: row?.door_note ?? null,
    is_of_age: Boolean(row?.declared_of_age_at),
    locale: row?.locale ?? null,
  }
}

/** What is to happen when this line is missing: its own choice, else that of the basket. */
export function wishForLine(
  wishes: Pick<Wishes, "substitution" | "replace_up_to_percent" | "lines">,
  lineId: string,
): { substitution: Choice; replace_up_to_percent: number | null } {
  const { substitution, replace_up_to_percent } = wishes.lines[lineId] ?? wishes
  if (substitution !== "replace") return { substitution, replace_up_to_percent: null }
  return { substitution, replace_up_to_percent: replace_up_to_percent ?? wishes.replace_up_to_percent }
}

/** The wishes as they are told to the storefront. */
export const shownWishes = ({ isSubstitutionSaid: _isSubstitutionSaid, ...wishes }: ToldWishes): Wishes =>
  wishes
