// Requests of every kind in turn, so that all of them meet the same noise of the machine.
import http from "node:http"

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

/** Asks once. @returns status and text of the answer. */
export function ask(url, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const sent = body === undefined ? undefined : JSON.stringify(body)
    const type = sent === undefined ? {} : { "content-type": "application/json" }
    const request = http.request(url, { method, agent, headers: { ...type, ...headers } }, (answer) => {
      let text = ""
      answer.setEncoding("utf8")
      answer.on("data", (chunk) => (text += chunk))
      answer.on("end", () => resolve({ status: answer.statusCode, text }))
      answer.on("error", reject)
    })
    request.on("error", reject)
    request.end(sent)
  })
}

/** Asks and reads JSON. @throws when the answer is a refusal. */
export async function json(url, options) {
  const { status, text } = await ask(url, options)
  if (status >= 400) throw new Error(`${options?.method ?? "GET"} ${url}: ${status} ${text.slice(0, 300)}`)
  return text ? JSON.parse(text) : null
}

/** How long one thing takes, in milliseconds. */
export async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function shuffled(list) {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j], mixed[i]]
  }
  return mixed
}

/**
 * Does every kind of work `rounds` times by `clients` at once, one kind after the other in an order mixed anew each round:
 * kinds never wait for one another, and all meet the same noise. Two rounds before do not count.
 * @returns the times of each kind.
 */
export async function interleaved(kinds, { rounds, clients = 1 }) {
  const names = Object.keys(kinds)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = -2; round < rounds; round++) {
    for (const name of shuffled(names)) {
      const work = (_, client) => timed(() => kinds[name](Math.max(round, 0) + client))
      const took = await Promise.all(Array.from({ length: clients }, work))
      if (round >= 0) times[name].push(...took)
    }
  }
  return times
}
