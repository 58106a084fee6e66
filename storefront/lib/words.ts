import fr from "@/messages/fr.json"

/** The words of the pages. */
export const words = fr

/** A word of a list by its key; the key itself when the list lacks it. */
export const said = (list: Record<string, string>, key: string): string => list[key] ?? key
