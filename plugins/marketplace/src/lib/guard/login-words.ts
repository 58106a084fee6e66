import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const wrongLogin = "Invalid email or password"
const said: Record<string, Record<string, string>> = {
  fr: { [wrongLogin]: "E-mail ou mot de passe incorrect" },
  de: { [wrongLogin]: "E-Mail oder Passwort stimmt nicht" },
}

/** The login page shows the server's words as they are: whoever reads French or German gets them so. */
export function loginWords(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const [, language = ""] = /(?:^|;\s*)lng=(\w+)/.exec(req.headers.cookie ?? "") ?? []
  const words = said[language]
  if (words) {
    const json = res.json.bind(res)
    res.json = ((body: { message?: string }) => {
      const message = body?.message && words[body.message]
      return json(message ? { ...body, message } : body)
    }) as typeof res.json
  }
  next()
}
