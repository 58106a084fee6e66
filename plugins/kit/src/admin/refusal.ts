import { ApiError } from "./server"

const fr = {
  unreachable: "Le serveur est injoignable. Vérifiez la connexion, puis réessayez.",
  session: "Votre session est terminée. Reconnectez-vous.",
  denied: "Ceci ne vous est pas ouvert. Demandez à l’association.",
  not_found: "Ceci n’existe pas ou plus. Rechargez la page.",
  unknown: "Le serveur n’a pas pu répondre. Réessayez dans un instant.",
}
const en: typeof fr = {
  unreachable: "The server cannot be reached. Check the connection and try again.",
  session: "Your session is over. Please log in again.",
  denied: "This is not open to you. Ask the association.",
  not_found: "This does not exist any more. Reload the page.",
  unknown: "The server could not answer. Try again in a moment.",
}
const de: typeof fr = {
  unreachable:
    "Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  session: "Ihre Sitzung ist abgelaufen. Melden Sie sich neu an.",
  denied: "Dafür haben Sie keinen Zugang. Fragen Sie den Verein.",
  not_found: "Das gibt es nicht oder nicht mehr. Laden Sie die Seite neu.",
  unknown: "Der Server konnte nicht antworten. Versuchen Sie es gleich noch einmal.",
}
const languages: Record<string, typeof fr> = { fr, en, de }

/**
 * Says in words why something could not be done: the server's own sentence where the refusal is one of ours (its code
 * has a dot), else a plain one in the language of the page, in English where it is none of ours. Texts of Medusa's
 * core and of the browser never show up.
 */
export function sayRefusal(error: unknown, language: string): string {
  const words = languages[language.slice(0, 2)] ?? en
  if (!(error instanceof ApiError)) return words.unknown
  if (error.status === 0) return words.unreachable
  if (error.code?.includes(".")) return error.message
  if (error.status === 401) return words.session
  if (error.status === 403) return words.denied
  return error.status === 404 ? words.not_found : words.unknown
}
