const { TestEnvironment } = require("jest-environment-node")

const MAX_BODY_CHARACTERS = 2000

/** What a refused request says of itself: the request, the status and the body, instead of "status code 400". */
function tellRequest(error) {
  const { config, response, message } = error
  const body = JSON.stringify(response?.data ?? null).slice(0, MAX_BODY_CHARACTERS)
  const answer = response ? `${response.status} ${body}` : message
  const told = `${config?.method?.toUpperCase()} ${config?.url} answered ${answer}`
  if (typeof error.stack === "string") error.stack = error.stack.replace(message, () => told)
  error.message = told
  for (const key of ["request", "response", "config"]) delete error[key]
}

function isSerialisable(value) {
  try {
    JSON.stringify(value)
    return true
  } catch {
    return false // A circle, or a getter that throws.
  }
}

/**
 * Makes what a test threw fit to be sent to the process that reports it. Jest's workers send errors with all
 * they hold as JSON: one that holds a circle (a request, a container) kills the worker and hides the failure.
 */
function readable(error, depth = 0) {
  if (typeof error !== "object" || error === null || depth > 5) return
  if (error.isAxiosError) tellRequest(error)
  for (const inner of [error.cause, ...(Array.isArray(error.errors) ? error.errors : [])]) {
    readable(inner, depth + 1)
  }
  for (const key of Object.getOwnPropertyNames(error)) {
    if (key !== "message" && key !== "stack" && !isSerialisable(error[key])) delete error[key]
  }
}

/** Node's environment, whose failures can always be read. */
module.exports = class extends TestEnvironment {
  handleTestEvent(event) {
    if (["test_fn_failure", "hook_failure", "error"].includes(event.name)) readable(event.error)
  }
}
module.exports.readable = readable
