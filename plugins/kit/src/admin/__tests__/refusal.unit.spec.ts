import { sayRefusal } from "../refusal"
import { ApiError } from "../server"

const unreachable = new ApiError(0, "network.unreachable", "Failed to fetch")
const cases: [string, unknown, { fr: RegExp; en: RegExp; de: RegExp }][] = [
  ["a server out of reach", unreachable, { fr: /connexion/, en: /connection/, de: /Verbindung/ }],
  [
    "a session that is over",
    new ApiError(401, "unauthorized", "Unauthorized"),
    { fr: /Reconnectez-vous/, en: /log in again/, de: /Melden Sie sich/ },
  ],
  [
    "what is not open",
    new ApiError(403, null, "Forbidden"),
    { fr: /pas ouvert/, en: /not open/, de: /keinen Zugang/ },
  ],
  [
    "what is not there",
    new ApiError(404, "not_found", "Order with id x was not found"),
    { fr: /plus/, en: /any more/, de: /nicht mehr/ },
  ],
  [
    "a fault of the server",
    new ApiError(500, "unknown_error", "An unknown error occurred."),
    { fr: /Réessayez/, en: /Try again/, de: /noch einmal/ },
  ],
  ["a fault of the page", new TypeError("x is not a function"), { fr: /R/, en: /Try/, de: /noch einmal/ }],
]

describe("a refusal in words", () => {
  it.each(cases)(
    "says %s in the language of the page, never in the browser's or the core's",
    (_, error, said) => {
      const message = (error as Error).message
      for (const [language, words] of Object.entries(said)) {
        expect(sayRefusal(error, language)).toMatch(words)
        expect(sayRefusal(error, language)).not.toContain(message)
      }
    },
  )

  it("is the server's own sentence when it is one of ours, whatever its status", () => {
    for (const status of [400, 401, 403, 404, 409])
      expect(sayRefusal(new ApiError(status, "parcel.unknown", "Ce colis n’existe pas."), "de")).toBe(
        "Ce colis n’existe pas.",
      )
  })

  it("is said in English where the language is none of ours, and in a language's dialects as in itself", () => {
    expect(sayRefusal(unreachable, "it")).toBe(sayRefusal(unreachable, "en"))
    expect(sayRefusal(unreachable, "enGB")).toBe(sayRefusal(unreachable, "en"))
    expect(sayRefusal(unreachable, "fr-FR")).toBe(sayRefusal(unreachable, "fr"))
  })
})
