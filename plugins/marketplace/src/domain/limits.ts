// Limits that routes hold to and the pages of the admin tell beforehand.

/** The longest a shop or an article may need, in hours. */
export const MOST_LEAD_TIME_HOURS = 720
/** The highest sum a shop may ask for before it prepares. */
export const MOST_MINIMUM_CENTS = 20_000
/** The fewest characters of a password. */
export const SHORTEST_PASSWORD = 10
