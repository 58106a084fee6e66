/** Whether an order of stops names each stop of the round, and each once. */
export const isOrderOf = (stopIds: readonly string[], asked: readonly string[]): boolean =>
  asked.length === stopIds.length &&
  new Set(asked).size === asked.length &&
  asked.every((id) => stopIds.includes(id))
