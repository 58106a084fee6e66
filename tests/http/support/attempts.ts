import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { everything } from "./rows"
import type { Asker } from "./town"

/** What a request must be answered: a 4xx with a code of its own and words for people. */
export type Attempt = [what: string, method: string, path: string, body?: unknown]

// A part of a piece, none, less than none, more than anybody has, and what is no number at all.
export const QUANTITIES = [-1, 0.01, 1.5, 1e9, Number.MAX_SAFE_INTEGER, "2", "NaN", null, [1], {}, true]
export const HUGE = "L".repeat(200_000)

/** Sends what makes no sense. */
export async function answerTo(api: AxiosInstance, [, method, path, body]: Attempt, auth: Asker) {
  const { status, data } = await api.request({
    method,
    url: `${api.defaults.baseURL}${path}`,
    data: body,
    // A text goes as it is: it stands for what is no JSON.
    transformRequest: (data: unknown) => (typeof data === "string" ? data : JSON.stringify(data)),
    ...auth,
    headers: { ...auth.headers, "content-type": "application/json" },
    validateStatus: () => true,
  })
  return { status, code: data?.code, message: data?.message }
}

/** Every attempt is refused clearly, and not one row of the whole database is another. */
export async function expectNoChange(
  api: AxiosInstance,
  container: MedusaContainer,
  attempts: Attempt[],
  auth: Asker,
): Promise<void> {
  const before = await everything(container)
  const unclear: unknown[] = []
  for (const attempt of attempts) {
    const { status, code, message } = await answerTo(api, attempt, auth)
    const isClear =
      status >= 400 &&
      status < 500 &&
      typeof code === "string" &&
      /^[a-z_]+(\.[a-z_]+)?$/.test(code) &&
      typeof message === "string" &&
      message.length > 0
    if (!isClear) unclear.push({ what: attempt.slice(0, 3).join(" "), status, code, message })
  }
  expect(unclear).toEqual([])
  expect(await everything(container)).toEqual(before)
}
