/**
 * Set by `server.mjs` when a page's scripts ask for a part of a page: Next takes its own header (`rsc`) off before the
 * proxy sees the request, and whoever asks for a part would be answered with a whole page.
 */
const PART_HEADER = "x-part"

/** Whether a page's scripts ask for a part of a page; they have a page already. */
export const isPart = ({ headers }: Request): boolean => headers.has(PART_HEADER)
