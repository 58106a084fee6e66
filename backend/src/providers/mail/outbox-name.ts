const LONGEST_NAME = 120

/** The file a letter lies in: its key in letters every file system takes. The same key is the same file. */
export const outboxName = (key: string): string =>
  `${key
    .replace(/[^a-zA-Z0-9_-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST_NAME)}.eml`
